import { toFunctionSelector } from 'viem';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import { delegationManagerAbi, obsoleteAbi, strategyManagerAbi } from './abi';

/** Other contracts have functions of these names and shapes. */
const generic = new Set(['undelegate', 'updateOperatorMetadataURI', 'burnShares', 'forceUndelegation']);

/** EigenLayer's own selectors → the function's name. Meeting one at another address is imitation. */
export const distinctive: Protocol['distinctive'] = Object.fromEntries(
  [...strategyManagerAbi, ...delegationManagerAbi, ...obsoleteAbi]
    .filter(({ name }) => !generic.has(name))
    .map((item) => [toFunctionSelector(item), item.name]),
);
