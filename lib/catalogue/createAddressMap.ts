import type { Address, ChainId } from '@/lib/types';

/** Values by chain and address. Addresses are compared by value, whatever their case. */
export type AddressMap<T> = {
  get(chainId: ChainId, address: Address): T | undefined;
  set(chainId: ChainId, address: Address, value: T): void;
  on(chainId: ChainId): readonly (readonly [Address, T])[];
};

export const createAddressMap = <T>(): AddressMap<T> => {
  const chains = new Map<ChainId, Map<string, readonly [Address, T]>>();
  return {
    get: (chainId, address) => chains.get(chainId)?.get(address.toLowerCase())?.[1],
    set: (chainId, address, value) => {
      const chain = chains.get(chainId) ?? new Map();
      chains.set(chainId, chain.set(address.toLowerCase(), [address, value]));
    },
    on: (chainId) => [...(chains.get(chainId)?.values() ?? [])],
  };
};
