import type { Address, ChainId } from '@/lib/types';

/** Chains of the catalogue that run the same bytecode as Ethereum, so that a deployment can stand at one address on all. */
const EVM: readonly ChainId[] = [1, 10, 56, 169, 5000, 8453, 9745, 17000, 42161, 59144, 534352, 560048, 11155111];

/** One contract that was put at the same address on every one of these chains. */
export const everywhere = (address: Address): Readonly<Record<ChainId, Address>> =>
  Object.fromEntries(EVM.map((chain) => [chain, address]));
