import { parseAbi } from 'viem';

export const strategyAbi = parseAbi([
  'function sharesToUnderlyingView(uint256 amountShares) view returns (uint256)',
  'function underlyingToken() view returns (address)',
  'function totalShares() view returns (uint256)',
  'function pause(uint256 newPausedStatus)',
]);
