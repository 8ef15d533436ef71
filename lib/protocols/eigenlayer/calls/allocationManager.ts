import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';
import type { Address } from '@/lib/types';

const abi = parseAbi([
  'struct OperatorSet { address avs; uint32 id; }',
  'struct AllocateParams { OperatorSet operatorSet; address[] strategies; uint64[] newMagnitudes; }',
  'struct RegisterParams { address avs; uint32[] operatorSetIds; bytes data; }',
  'struct DeregisterParams { address operator; address avs; uint32[] operatorSetIds; }',
  'struct SlashingParams { address operator; uint32 operatorSetId; address[] strategies; uint256[] wadsToSlash; string description; }',
  'struct CreateSetParams { uint32 operatorSetId; address[] strategies; }',
  'struct CreateSetParamsV2 { uint32 operatorSetId; address[] strategies; address slasher; }',
  'function modifyAllocations(address operator, AllocateParams[] params)',
  'function registerForOperatorSets(address operator, RegisterParams params)',
  'function deregisterFromOperatorSets(DeregisterParams params)',
  'function setAllocationDelay(address operator, uint32 delay)',
  'function clearDeallocationQueue(address operator, address[] strategies, uint16[] numToClear)',
  'function slashOperator(address avs, SlashingParams params) returns (uint256, uint256[])',
  'function createOperatorSets(address avs, CreateSetParams[] params)',
  'function createOperatorSets(address avs, CreateSetParamsV2[] params)',
  'function createRedistributingOperatorSets(address avs, CreateSetParams[] params, address[] redistributionRecipients)',
  'function createRedistributingOperatorSets(address avs, CreateSetParamsV2[] params, address[] redistributionRecipients)',
  'function addStrategiesToOperatorSet(address avs, uint32 operatorSetId, address[] strategies)',
  'function removeStrategiesFromOperatorSet(address avs, uint32 operatorSetId, address[] strategies)',
  'function updateSlasher(OperatorSet operatorSet, address slasher)',
  'function migrateSlashers(OperatorSet[] operatorSets)',
  'function setAVSRegistrar(address avs, address registrar)',
  'function updateAVSMetadataURI(address avs, string metadataURI)',
  'function pause(uint256 newPausedStatus)',
  'function pauseAll()',
  'function unpause(uint256 newPausedStatus)',
]);

type CreateSet = { operatorSetId: number; strategies: readonly Address[]; slasher?: Address };

/** What operators and AVSs decide about other people's stake; no staker needs any of it. */
export const allocationManager = namedTable(abi, {
  modifyAllocations: ([operator, params]) =>
    params.map((each) => ({ type: 'modifyAllocations', args: { operator, ...each } })),
  registerForOperatorSets: ([operator, params]) => [{ type: 'registerForOperatorSets', args: { operator, ...params } }],
  deregisterFromOperatorSets: ([params]) => [{ type: 'deregisterFromOperatorSets', args: { ...params } }],
  slashOperator: ([avs, params]) => [{ type: 'slashOperator', args: { avs, ...params } }],
  createOperatorSets: ([avs, params]) =>
    (params as readonly CreateSet[]).map((each) => ({ type: 'createOperatorSet', args: { avs, ...each } })),
  // Lists of other lengths are a call that fails: nothing can be said of what it does.
  createRedistributingOperatorSets: ([avs, params, recipients]) =>
    params.length === recipients.length
      ? (params as readonly CreateSet[]).map((each, index) => ({
          type: 'createOperatorSet',
          args: { avs, ...each, redistributionRecipient: recipients[index] as Address },
        }))
      : [],
});
