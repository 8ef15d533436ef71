import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'function depositIntoStrategy(address strategy, address token, uint256 amount) returns (uint256)',
  'function depositIntoStrategyWithSignature(address strategy, address token, uint256 amount, address staker, uint256 expiry, bytes signature) returns (uint256)',
  'function burnShares(address strategy)',
  'function clearBurnOrRedistributableShares((address avs, uint32 id) operatorSet, uint256 slashId) returns (uint256[])',
  'function clearBurnOrRedistributableSharesByStrategy((address avs, uint32 id) operatorSet, uint256 slashId, address strategy) returns (uint256)',
  'function addShares(address staker, address strategy, uint256 shares) returns (uint256, uint256)',
  'function removeDepositShares(address staker, address strategy, uint256 depositSharesToRemove) returns (uint256)',
  'function withdrawSharesAsTokens(address staker, address strategy, address token, uint256 shares)',
  'function increaseBurnOrRedistributableShares((address avs, uint32 id) operatorSet, uint256 slashId, address strategy, uint256 sharesToBurn)',
  'function addStrategiesToDepositWhitelist(address[] strategiesToWhitelist)',
  'function removeStrategiesFromDepositWhitelist(address[] strategiesToRemoveFromWhitelist)',
  'function setStrategyWhitelister(address newStrategyWhitelister)',
  'function pause(uint256 newPausedStatus)',
  'function pauseAll()',
  'function unpause(uint256 newPausedStatus)',
]);

/** Deposits; for anyone the upkeep after a slash; the rest is for EigenLayer's own contracts and keys. */
export const strategyManager = namedTable(abi, {
  depositIntoStrategy: ([strategy, token, amount], { request }) => [
    { type: 'deposit', args: { strategy, token, amount, staker: request.account } },
  ],
  // The caller pays; the shares are the staker's.
  depositIntoStrategyWithSignature: ([strategy, token, amount, staker, expiry]) => [
    { type: 'deposit', args: { strategy, token, amount, staker, expiry } },
  ],
  clearBurnOrRedistributableSharesByStrategy: ([operatorSet, slashId, strategy]) => [
    { type: 'clearBurnOrRedistributableShares', args: { operatorSet, slashId, strategy } },
  ],
});
