import { parseAbi } from 'viem';

export const strategyFactoryAbi = parseAbi([
  'function deployNewStrategy(address token) returns (address newStrategy)',
  'function deployedStrategies(address token) view returns (address)',
]);
