import { encodeAbiParameters, keccak256, parseAbi } from 'viem';
import type { ActionPart } from '@/lib/decode/functionTable';
import { namedTable } from '@/lib/decode/namedTable';
import type { Address, Hex, Withdrawal } from '@/lib/types';

const withdrawal =
  'struct Withdrawal { address staker; address delegatedTo; address withdrawer; uint256 nonce; uint32 startBlock; address[] strategies; uint256[] scaledShares; }';

const abi = parseAbi([
  withdrawal,
  'struct OperatorSet { address avs; uint32 id; }',
  'struct ApproverSignature { bytes signature; uint256 expiry; }',
  'struct WithdrawalParams { address[] strategies; uint256[] depositShares; address withdrawer; }',
  'function delegateTo(address operator, ApproverSignature approverSignature, bytes32 approverSalt)',
  'function redelegate(address operator, ApproverSignature approverSignature, bytes32 approverSalt) returns (bytes32[])',
  'function undelegate(address staker) returns (bytes32[])',
  'function queueWithdrawals(WithdrawalParams[] params) returns (bytes32[])',
  'function completeQueuedWithdrawal(Withdrawal withdrawal, address[] tokens, bool receiveAsTokens)',
  'function completeQueuedWithdrawals(Withdrawal[] withdrawals, address[][] tokens, bool[] receiveAsTokens)',
  'function registerAsOperator(address delegationApprover, uint32 allocationDelay, string metadataURI)',
  'function modifyOperatorDetails(address operator, address delegationApprover)',
  'function updateOperatorMetadataURI(address operator, string metadataURI)',
  'function increaseDelegatedShares(address staker, address strategy, uint256 prevDepositShares, uint256 addedShares)',
  'function decreaseDelegatedShares(address staker, uint256 curDepositShares, uint64 beaconChainSlashingFactorDecrease)',
  'function slashOperatorShares(address operator, OperatorSet operatorSet, uint256 slashId, address strategy, uint64 prevMaxMagnitude, uint64 newMaxMagnitude) returns (uint256)',
  'function pause(uint256 newPausedStatus)',
  'function pauseAll()',
  'function unpause(uint256 newPausedStatus)',
]);

/** The struct that a withdrawal's root is the hash of. */
const withdrawalAbi = parseAbi([withdrawal, 'function hash(Withdrawal withdrawal)'])[0].inputs;

/** Choosing an operator, the way out, and being an operator; the rest is for EigenLayer's own contracts and keys. */
export const delegationManager = namedTable(abi, {
  delegateTo: ([operator, , approverSalt]) => [{ type: 'delegate', args: { operator, approverSalt } }],
  redelegate: ([operator, , approverSalt]) => [{ type: 'redelegate', args: { operator, approverSalt } }],
  queueWithdrawals: ([params]) => params.map((args) => ({ type: 'queueWithdrawal', args })),
  completeQueuedWithdrawal: ([withdrawal, tokens, receiveAsTokens]) => [complete(withdrawal, tokens, receiveAsTokens)],
  // Lists of other lengths are a call that fails: nothing can be said of what it does.
  completeQueuedWithdrawals: ([withdrawals, tokens, receiveAsTokens]) =>
    tokens.length === withdrawals.length && receiveAsTokens.length === withdrawals.length
      ? withdrawals.map((withdrawal, index) =>
          complete(withdrawal, tokens[index] ?? [], receiveAsTokens[index] as boolean),
        )
      : [],
});

const complete = (withdrawal: Withdrawal, tokens: readonly Address[], receiveAsTokens: boolean): ActionPart => ({
  type: 'completeWithdrawal',
  args: { withdrawal, withdrawalRoot: withdrawalRoot(withdrawal), tokens, receiveAsTokens },
});

/** By which the queue knows a withdrawal. */
const withdrawalRoot = (withdrawal: Withdrawal): Hex => keccak256(encodeAbiParameters(withdrawalAbi, [withdrawal]));
