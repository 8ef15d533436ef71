import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { ChainId } from '@/lib/types';

/** A chain that can be chosen. */
export type ChainName = { chainId: ChainId; name: string };

/** The chains on which the catalogue knows anything, by number: Ethereum first. */
export const chainNames = (catalogue: Pick<Catalogue, 'chain' | 'covers'>, ids: readonly ChainId[]): ChainName[] =>
  [...new Set(ids)]
    .filter((chainId) => catalogue.covers(chainId))
    .sort((a, b) => a - b)
    .map((chainId) => ({ chainId, name: catalogue.chain(chainId)?.name ?? `${chainId}` }));
