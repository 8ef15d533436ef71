import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'struct OperatorSet { address avs; uint32 id; }',
  'struct Config { address owner; uint32 maxStalenessPeriod; }',
  'function createGenerationReservation(OperatorSet operatorSet, address operatorTableCalculator, Config config)',
  'function removeGenerationReservation(OperatorSet operatorSet)',
  'function setOperatorTableCalculator(OperatorSet operatorSet, address operatorTableCalculator)',
  'function setOperatorSetConfig(OperatorSet operatorSet, Config config)',
  'function addChainIDsToWhitelist(uint256[] chainIDs, address[] operatorTableUpdaters)',
  'function removeChainIDsFromWhitelist(uint256[] chainIDs)',
  'function setTableUpdateCadence(uint32 tableUpdateCadence)',
  'function pause(uint256 newPausedStatus)',
  'function pauseAll()',
  'function unpause(uint256 newPausedStatus)',
]);

/** Which operator sets are told to other chains. */
export const crossChainRegistry = namedTable(abi);
