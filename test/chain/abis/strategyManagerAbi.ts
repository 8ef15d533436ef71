import { parseAbi } from 'viem';

export const strategyManagerAbi = parseAbi([
  'struct OperatorSet { address avs; uint32 id; }',
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
