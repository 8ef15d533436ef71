import type { Asset, ChainId } from '@/lib/types';

/** One token on one chain; two chains' tokens are never one sum. */
export const assetKey = (chainId: ChainId, asset: Asset): string =>
  `${chainId}:${asset.address?.toLowerCase() ?? 'native'}`;
