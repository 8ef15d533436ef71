import { parseAbi } from 'viem';

/** What the tests and the world call; signatures as EigenLayer publishes them. */
const set = 'struct OperatorSet { address avs; uint32 id; }';
const allocation = 'struct Allocation { uint64 currentMagnitude; int128 pendingDiff; uint32 effectBlock; }';
const withdrawal =
  'struct Withdrawal { address staker; address delegatedTo; address withdrawer; uint256 nonce; uint32 startBlock; address[] strategies; uint256[] scaledShares; }';

export const delegationManagerAbi = parseAbi([
  withdrawal,
  'struct Signed { bytes signature; uint256 expiry; }',
  'struct Queued { address[] strategies; uint256[] depositShares; address __deprecated_withdrawer; }',
  'function registerAsOperator(address initDelegationApprover, uint32 allocationDelay, string metadataURI)',
  'function modifyOperatorDetails(address operator, address newDelegationApprover)',
  'function delegateTo(address operator, Signed approverSignatureAndExpiry, bytes32 approverSalt)',
  'function undelegate(address staker) returns (bytes32[] withdrawalRoots)',
  'function redelegate(address newOperator, Signed newOperatorApproverSig, bytes32 approverSalt) returns (bytes32[] withdrawalRoots)',
  'function queueWithdrawals(Queued[] params) returns (bytes32[])',
  'function completeQueuedWithdrawal(Withdrawal withdrawal, address[] tokens, bool receiveAsTokens)',
  'function completeQueuedWithdrawals(Withdrawal[] withdrawals, address[][] tokens, bool[] receiveAsTokens)',
  'function pause(uint256 newPausedStatus)',
  'function unpause(uint256 newPausedStatus)',
  'function calculateWithdrawalRoot(Withdrawal withdrawal) pure returns (bytes32)',
  'function calculateDelegationApprovalDigestHash(address staker, address operator, address approver, bytes32 approverSalt, uint256 expiry) view returns (bytes32)',
  'function convertToDepositShares(address staker, address[] strategies, uint256[] withdrawableShares) view returns (uint256[])',
  'function delegatedTo(address staker) view returns (address)',
  'function delegationApprover(address operator) view returns (address)',
  'function depositScalingFactor(address staker, address strategy) view returns (uint256)',
  'function getDepositedShares(address staker) view returns (address[], uint256[])',
  'function getQueuedWithdrawal(bytes32 withdrawalRoot) view returns (Withdrawal withdrawal, uint256[] shares)',
  'function getQueuedWithdrawals(address staker) view returns (Withdrawal[] withdrawals, uint256[][] shares)',
  'function getSlashableSharesInQueue(address operator, address strategy) view returns (uint256)',
  'function getWithdrawableShares(address staker, address[] strategies) view returns (uint256[] withdrawableShares, uint256[] depositShares)',
  'function isOperator(address operator) view returns (bool)',
  'function minWithdrawalDelayBlocks() view returns (uint32)',
  'function operatorShares(address operator, address strategy) view returns (uint256)',
]);

export const strategyManagerAbi = parseAbi([
  set,
  'function depositIntoStrategy(address strategy, address token, uint256 amount) returns (uint256 depositShares)',
  'function depositIntoStrategyWithSignature(address strategy, address token, uint256 amount, address staker, uint256 expiry, bytes signature) returns (uint256 depositShares)',
  'function addStrategiesToDepositWhitelist(address[] strategiesToWhitelist)',
  'function removeStrategiesFromDepositWhitelist(address[] strategiesToRemoveFromWhitelist)',
  'function clearBurnOrRedistributableShares(OperatorSet operatorSet, uint256 slashId) returns (uint256[])',
  'function pause(uint256 newPausedStatus)',
  'function unpause(uint256 newPausedStatus)',
  'function calculateStrategyDepositDigestHash(address staker, address strategy, address token, uint256 amount, uint256 nonce, uint256 expiry) view returns (bytes32)',
  'function getBurnOrRedistributableShares(OperatorSet operatorSet, uint256 slashId) view returns (address[], uint256[])',
  'function getSlashResolutionBlock(OperatorSet operatorSet, uint256 slashId) view returns (uint32)',
  'function nonces(address signer) view returns (uint256)',
  'function stakerDepositShares(address staker, address strategy) view returns (uint256)',
  'function strategyIsWhitelistedForDeposit(address strategy) view returns (bool)',
]);

export const allocationManagerAbi = parseAbi([
  set,
  allocation,
  'struct Allocate { OperatorSet operatorSet; address[] strategies; uint64[] newMagnitudes; }',
  'struct CreateSet { uint32 operatorSetId; address[] strategies; address slasher; }',
  'struct Register { address avs; uint32[] operatorSetIds; bytes data; }',
  'struct Deregister { address operator; address avs; uint32[] operatorSetIds; }',
  'struct Slash { address operator; uint32 operatorSetId; address[] strategies; uint256[] wadsToSlash; string description; }',
  'function updateAVSMetadataURI(address avs, string metadataURI)',
  'function createOperatorSets(address avs, CreateSet[] params)',
  'function createRedistributingOperatorSets(address avs, CreateSet[] params, address[] redistributionRecipients)',
  'function addStrategiesToOperatorSet(address avs, uint32 operatorSetId, address[] strategies)',
  'function removeStrategiesFromOperatorSet(address avs, uint32 operatorSetId, address[] strategies)',
  'function updateSlasher(OperatorSet operatorSet, address slasher)',
  'function registerForOperatorSets(address operator, Register params)',
  'function deregisterFromOperatorSets(Deregister params)',
  'function setAllocationDelay(address operator, uint32 delay)',
  'function modifyAllocations(address operator, Allocate[] params)',
  'function slashOperator(address avs, Slash params) returns (uint256 slashId, uint256[] shares)',
  'function DEALLOCATION_DELAY() view returns (uint32)',
  'function ALLOCATION_CONFIGURATION_DELAY() view returns (uint32)',
  'function getAllocation(address operator, OperatorSet operatorSet, address strategy) view returns (Allocation)',
  'function getStrategyAllocations(address operator, address strategy) view returns (OperatorSet[] sets, Allocation[] allocations)',
  'function getAllocatableMagnitude(address operator, address strategy) view returns (uint64)',
  'function getEncumberedMagnitude(address operator, address strategy) view returns (uint64)',
  'function getMaxMagnitude(address operator, address strategy) view returns (uint64)',
  'function getMaxMagnitudes(address operator, address[] strategies) view returns (uint64[])',
  'function getMaxMagnitudes(address[] operators, address strategy) view returns (uint64[])',
  'function getMaxMagnitudesAtBlock(address operator, address[] strategies, uint32 blockNumber) view returns (uint64[])',
  'function getMinimumSlashableStake(OperatorSet operatorSet, address[] operators, address[] strategies, uint32 futureBlock) view returns (uint256[][])',
  'function getAllocationDelay(address operator) view returns (bool isSet, uint32 delay)',
  'function getAllocatedSets(address operator) view returns (OperatorSet[])',
  'function getRegisteredSets(address operator) view returns (OperatorSet[])',
  'function getStrategiesInOperatorSet(OperatorSet operatorSet) view returns (address[])',
  'function getSlasher(OperatorSet operatorSet) view returns (address)',
  'function getPendingSlasher(OperatorSet operatorSet) view returns (address pendingSlasher, uint32 effectBlock)',
  'function getRedistributionRecipient(OperatorSet operatorSet) view returns (address)',
  'function isRedistributingOperatorSet(OperatorSet operatorSet) view returns (bool)',
  'function isOperatorRedistributable(address operator) view returns (bool)',
  'function isOperatorSlashable(address operator, OperatorSet operatorSet) view returns (bool)',
  'function isMemberOfOperatorSet(address operator, OperatorSet operatorSet) view returns (bool)',
]);

export const eigenPodManagerAbi = parseAbi([
  'function createPod() returns (address)',
  'function ownerToPod(address podOwner) view returns (address)',
  'function getPod(address podOwner) view returns (address)',
  'function hasPod(address podOwner) view returns (bool)',
  'function podOwnerDepositShares(address podOwner) view returns (int256)',
  'function beaconChainSlashingFactor(address podOwner) view returns (uint64)',
]);

/** `setBeaconBalance` is the stand-in's own: it takes the place of proofs. */
export const eigenPodAbi = parseAbi([
  'function setBeaconBalance(uint256 balance)',
  'function podOwner() view returns (address)',
]);

export const strategyAbi = parseAbi([
  'function sharesToUnderlyingView(uint256 amountShares) view returns (uint256)',
  'function underlyingToken() view returns (address)',
  'function totalShares() view returns (uint256)',
  'function pause(uint256 newPausedStatus)',
]);

export const strategyFactoryAbi = parseAbi([
  'function deployNewStrategy(address token) returns (address newStrategy)',
  'function deployedStrategies(address token) view returns (address)',
]);

/** `mint` and `burn` are the test token's own. */
export const tokenAbi = parseAbi([
  'function approve(address spender, uint256 amount) returns (bool)',
  'function transfer(address to, uint256 amount) returns (bool)',
  'function allowance(address owner, address spender) view returns (uint256)',
  'function balanceOf(address account) view returns (uint256)',
  'function mint(address to, uint256 amount)',
  'function burn(address from, uint256 amount)',
]);

export const actorAbi = parseAbi(['function execute(address target, bytes data) payable returns (bytes)']);
