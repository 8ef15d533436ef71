import { parseAbi } from 'viem';

/** The injected lens (contracts/lens/EigenLayerLens.sol); a test holds this to its artefact. */
export const lensAbi = parseAbi([
  'struct Asked { address delegationManager; address allocationManager; address staker; address[] operators; address[] strategies; }',
  'struct Word { bool read; uint256 value; }',
  'struct Deposit { address strategy; uint256 depositShares; uint256 scalingFactor; uint256 withdrawableShares; Word tokens; }',
  'struct Staker { bool read; address operator; Deposit[] deposits; }',
  'struct Withdrawal { address staker; address delegatedTo; address withdrawer; uint256 nonce; uint32 startBlock; address[] strategies; uint256[] scaledShares; }',
  'struct Queued { bytes32 root; Withdrawal withdrawal; uint256[] shares; Word[] tokens; }',
  'struct Queue { bool read; bool cut; Queued[] withdrawals; }',
  'struct Strategy { address strategy; Word token; bytes symbol; bytes decimals; }',
  'struct SetAllocation { address avs; uint32 id; uint64 magnitude; int128 pendingDiff; uint32 effectBlock; bool slashable; address slasher; uint256 slasherCode; address recipient; uint256 recipientCode; }',
  'struct Allocations { bool read; SetAllocation[] sets; }',
  'struct Operator { address operator; uint256 codeSize; bool read; bool registered; address approver; bool delaySet; uint32 delay; uint64[] maxMagnitudes; uint64[] encumbered; uint256[] shares; Allocations[] allocations; }',
  'struct Answer { uint256 number; uint256 time; Word withdrawalDelay; Staker staker; Queue queue; Strategy[] strategies; bool operatorsCut; Operator[] operators; }',
  'function read(Asked asked) view returns (Answer answer)',
]);
