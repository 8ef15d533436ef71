import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'struct OperatorSet { address avs; uint32 id; }',
  'struct Artifact { bytes32 digest; string registry; }',
  'struct Release { Artifact[] artifacts; uint32 upgradeByTime; }',
  'function publishRelease(OperatorSet operatorSet, Release release) returns (uint256)',
  'function publishMetadataURI(OperatorSet operatorSet, string metadataURI)',
]);

/** Which software an AVS asks its operators to run. */
export const releaseManager = namedTable(abi, {
  publishRelease: ([operatorSet, release]) => [{ type: 'publishRelease', args: { operatorSet, ...release } }],
});
