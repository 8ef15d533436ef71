import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Address, ChainId } from '@/lib/types';

/** ENS keeps names on these chains only. Source: https://docs.ens.domains/learn/deployments */
const registries: Readonly<Record<ChainId, Address>> = {
  1: '0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e',
  11155111: '0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e',
};

/** Where ENS keeps its names on a chain; a deployment file's word wins. Undefined: nobody is asked for names there. */
export const registryOf = (catalogue: Catalogue, chainId: ChainId): Address | undefined =>
  catalogue.contracts('ens', chainId)?.registry ??
  (Object.hasOwn(registries, chainId) ? registries[chainId] : undefined);
