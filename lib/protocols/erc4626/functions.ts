import { parseAbi } from 'viem';
import { functionTable } from '@/lib/decode/functionTable';

const abi = parseAbi([
  'function deposit(uint256 assets, address receiver) returns (uint256)',
  'function mint(uint256 shares, address receiver) returns (uint256)',
  'function withdraw(uint256 assets, address receiver, address owner) returns (uint256)',
  'function redeem(uint256 shares, address receiver, address owner) returns (uint256)',
]);

export const erc4626Functions = functionTable(abi, {
  deposit: ([assets, receiver]) => [{ type: 'deposit', args: { assets, receiver } }],
  mint: ([shares, receiver]) => [{ type: 'deposit', args: { shares, receiver } }],
  withdraw: ([assets, receiver, owner]) => [{ type: 'withdraw', args: { assets, receiver, owner } }],
  redeem: ([shares, receiver, owner]) => [{ type: 'withdraw', args: { shares, receiver, owner } }],
});
