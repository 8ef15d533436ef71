import { type AbiFunction, type Hex, parseAbi, toFunctionSelector } from 'viem';

/** Functions of earlier versions that no longer exist. A page that still asks for one is out of date, or hostile. */
const obsoleteAbi = parseAbi([
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

/** By selector. Their arguments are of no use: the call fails. */
export const obsoleteFunctions: ReadonlyMap<Hex, AbiFunction> = new Map(
  obsoleteAbi.map((item) => [toFunctionSelector(item), item]),
);
