import { parseAbi } from 'viem';

/** What a person or anyone may call; admin and internal functions stay unknown, and are said to be. */
export const strategyManagerAbi = parseAbi([
  'function depositIntoStrategy(address strategy, address token, uint256 amount) returns (uint256)',
  'function depositIntoStrategyWithSignature(address strategy, address token, uint256 amount, address staker, uint256 expiry, bytes signature) returns (uint256)',
  'function burnShares(address strategy)',
  'function clearBurnOrRedistributableShares((address avs, uint32 id) operatorSet, uint256 slashId) returns (uint256[])',
  'function clearBurnOrRedistributableSharesByStrategy((address avs, uint32 id) operatorSet, uint256 slashId, address strategy) returns (uint256)',
]);

const withdrawal =
  'struct Withdrawal { address staker; address delegatedTo; address withdrawer; uint256 nonce; uint32 startBlock; address[] strategies; uint256[] scaledShares; }';

export const delegationManagerAbi = parseAbi([
  withdrawal,
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
]);

/** The struct that a withdrawal's root is the hash of. */
export const withdrawalAbi = parseAbi([withdrawal, 'function hash(Withdrawal withdrawal)'])[0].inputs;

/** Functions of earlier versions that no longer exist. A page that still asks for one is out of date, or hostile. */
export const obsoleteAbi = parseAbi([
  'function delegateToBySignature(address staker, address operator, (bytes signature, uint256 expiry) stakerSignature, (bytes signature, uint256 expiry) approverSignature, bytes32 approverSalt)',
  'function delegateToBySignature(address staker, address operator, uint256 expiry, bytes signature)',
  'function registerAsOperator((address earningsReceiver, address delegationApprover, uint32 stakerOptOutWindowBlocks) details, string metadataURI)',
  'function modifyOperatorDetails((address earningsReceiver, address delegationApprover, uint32 stakerOptOutWindowBlocks) details)',
  'function updateOperatorMetadataURI(string metadataURI)',
  'function undelegate()',
  'function forceUndelegation(address staker) returns (bytes32)',
  'function queueWithdrawal(uint256[] strategyIndexes, address[] strategies, uint256[] shares, address withdrawer, bool undelegateIfPossible) returns (bytes32)',
  'function completeQueuedWithdrawal((address[] strategies, uint256[] shares, address depositor, (address withdrawer, uint96 nonce) withdrawerAndNonce, uint32 withdrawalStartBlock, address delegatedAddress) withdrawal, address[] tokens, uint256 middlewareTimesIndex, bool receiveAsTokens)',
  'function completeQueuedWithdrawal((address staker, address delegatedTo, address withdrawer, uint256 nonce, uint32 startBlock, address[] strategies, uint256[] shares) withdrawal, address[] tokens, uint256 middlewareTimesIndex, bool receiveAsTokens)',
  'function completeQueuedWithdrawals((address staker, address delegatedTo, address withdrawer, uint256 nonce, uint32 startBlock, address[] strategies, uint256[] shares)[] withdrawals, address[][] tokens, uint256[] middlewareTimesIndexes, bool[] receiveAsTokens)',
]);
