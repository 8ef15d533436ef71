import { type AbiFunction, toFunctionSignature } from 'viem';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Hex } from '@/lib/types';
import { calls } from './calls';
import { obsoleteFunctions } from './obsolete';

/**
 * EigenLayer's functions that no other contract has, by shape and name. Left out is what tokens, registries and other
 * protocols have as well, and what AVSs' own contracts take from EigenLayer's (setClaimerFor, registerOperatorToAVS…).
 */
const own = new Set([
  'depositIntoStrategy(address,address,uint256)',
  'depositIntoStrategyWithSignature(address,address,uint256,address,uint256,bytes)',
  'clearBurnOrRedistributableShares((address,uint32),uint256)',
  'clearBurnOrRedistributableSharesByStrategy((address,uint32),uint256,address)',
  'delegateTo(address,(bytes,uint256),bytes32)',
  'redelegate(address,(bytes,uint256),bytes32)',
  'queueWithdrawals((address[],uint256[],address)[])',
  'completeQueuedWithdrawal((address,address,address,uint256,uint32,address[],uint256[]),address[],bool)',
  'completeQueuedWithdrawals((address,address,address,uint256,uint32,address[],uint256[])[],address[][],bool[])',
  'registerAsOperator(address,uint32,string)',
  'modifyOperatorDetails(address,address)',
  'modifyAllocations(address,((address,uint32),address[],uint64[])[])',
  'registerForOperatorSets(address,(address,uint32[],bytes))',
  'deregisterFromOperatorSets((address,address,uint32[]))',
  'clearDeallocationQueue(address,address[],uint16[])',
  'slashOperator(address,(address,uint32,address[],uint256[],string))',
  'createRedistributingOperatorSets(address,(uint32,address[])[],address[])',
  'createRedistributingOperatorSets(address,(uint32,address[],address)[],address[])',
  'verifyWithdrawalCredentials(uint64,(bytes32,bytes),uint40[],bytes[],bytes32[][])',
  'verifyCheckpointProofs((bytes32,bytes),(bytes32,bytes32,bytes)[])',
  'verifyStaleBalance(uint64,(bytes32,bytes),(bytes32[],bytes))',
  'startCheckpoint(bool)',
  'setProofSubmitter(address)',
  'requestWithdrawal((bytes,uint64)[])',
  'requestConsolidation((bytes,bytes)[])',
  'processClaim((uint32,uint32,bytes,(address,bytes32),uint32[],bytes[],(address,uint256)[]),address)',
  'processClaims((uint32,uint32,bytes,(address,bytes32),uint32[],bytes[],(address,uint256)[])[],address)',
  'setClaimerFor(address,address)',
  'setAppointee(address,address,address,bytes4)',
  'removeAppointee(address,address,address,bytes4)',
  // Earlier versions.
  'delegateToBySignature(address,address,(bytes,uint256),(bytes,uint256),bytes32)',
  'delegateToBySignature(address,address,uint256,bytes)',
  'registerAsOperator((address,address,uint32),string)',
  'modifyOperatorDetails((address,address,uint32))',
  'queueWithdrawal(uint256[],address[],uint256[],address,bool)',
  'completeQueuedWithdrawal((address[],uint256[],address,(address,uint96),uint32,address),address[],uint256,bool)',
  'completeQueuedWithdrawal((address,address,address,uint256,uint32,address[],uint256[]),address[],uint256,bool)',
  'completeQueuedWithdrawals((address,address,address,uint256,uint32,address[],uint256[])[],address[][],uint256[],bool[])',
]);

const known: readonly (readonly [Hex, AbiFunction])[] = [
  ...Object.values(calls).flatMap((table) => [...table].map(([selector, { item }]) => [selector, item] as const)),
  ...obsoleteFunctions,
];

/** EigenLayer's own selectors → the function's name. Meeting one at another address is imitation. */
export const distinctive: Protocol['distinctive'] = Object.fromEntries(
  known.filter(([, item]) => own.has(toFunctionSignature(item))).map(([selector, { name }]) => [selector, name]),
);
