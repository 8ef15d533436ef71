import { encodeFunctionData } from 'viem';
import { deployedBytecode } from '@/contracts/artifacts/EigenLayerLens.json';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Address, Hex } from '@/lib/types';
import { lensAbi } from './lensAbi';

/** All that EigenLayer says of the account and of the operators that the request names, as one call to the lens. */
export const reads: Protocol['reads'] = ({ contracts, account, hints }) => {
  const { delegationManager, allocationManager } = contracts;
  if (!delegationManager || !allocationManager) return [];
  const asked = {
    delegationManager: lower(delegationManager),
    allocationManager: lower(allocationManager),
    staker: lower(account),
    operators: hints.operators.map(lower),
    strategies: hints.strategies.map(lower),
  };
  const data = encodeFunctionData({ abi: lensAbi, functionName: 'read', args: [asked] });
  return [{ id: 'lens', to: 'lens:eigenlayer', data, code: deployedBytecode as Hex }];
};

/** Encoders refuse a wrong checksum; case means nothing here. */
const lower = (address: Address): Address => address.toLowerCase() as Address;
