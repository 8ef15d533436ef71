import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'struct OperatorSet { address avs; uint32 id; }',
  'struct Weight { address strategy; uint96 multiplier; }',
  'struct Distribution { uint64 weight; uint64 startEpoch; uint64 totalEpochs; uint8 distributionType; OperatorSet operatorSet; Weight[][] strategiesAndMultipliers; }',
  'function pressButton(uint256 length)',
  'function sweep()',
  'function addDistribution(Distribution distribution) returns (uint256)',
  'function updateDistribution(uint256 distributionId, Distribution distribution)',
  'function setIncentiveCouncil(address newIncentiveCouncil)',
  'function pause(uint256 newPausedStatus)',
  'function pauseAll()',
  'function unpause(uint256 newPausedStatus)',
]);

/** New EIGEN for those who earn it; anyone may set it off, and nobody's stake changes by it. */
export const emissionsController = namedTable(abi);
