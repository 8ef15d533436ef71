import { parseAbi } from 'viem';

/** The second injected lens (contracts/lens/EigenLayerMoreLens.sol); a test holds this to its artefact. */
export const moreLensAbi = parseAbi([
  'struct Asked { address delegationManager; address allocationManager; address strategyManager; address eigenPodManager; address staker; address[] unlisted; address[] operators; address[] strategies; }',
  'struct Pod { address pod; address owner; address proofSubmitter; uint256 validators; uint256 checkpoint; }',
  'struct Vault { address vault; bool genuine; bool held; uint256 state; uint256 duration; uint256 unlockAt; }',
  'struct Slasher { address operator; address avs; uint32 id; address slasher; uint256 code; uint32 effectBlock; }',
  'struct Answer { bool podsRead; Pod[] pods; bool vaultsRead; Vault[] vaults; bool slashersRead; Slasher[] slashers; }',
  'function read(Asked asked) view returns (Answer answer)',
]);
