import { expect, it } from 'vitest';
import { calldata, decodeSend, who } from '@/lib/decode/testing/decoding';

it.each<[string, readonly unknown[], object]>([
  [
    'deposit(uint256 assets, address receiver)',
    [7n, who.user],
    { type: 'deposit', args: { assets: 7n, receiver: who.user } },
  ],
  [
    'mint(uint256 shares, address receiver)',
    [7n, who.user],
    { type: 'deposit', args: { shares: 7n, receiver: who.user } },
  ],
  [
    'withdraw(uint256 assets, address receiver, address owner)',
    [7n, who.stranger, who.user],
    { type: 'withdraw', args: { assets: 7n, receiver: who.stranger, owner: who.user } },
  ],
  [
    'redeem(uint256 shares, address receiver, address owner)',
    [7n, who.stranger, who.user],
    { type: 'withdraw', args: { shares: 7n, receiver: who.stranger, owner: who.user } },
  ],
])('%s of a vault that nobody knows, by its shape', (shape, args, action) => {
  expect(decodeSend({ to: who.contract, data: calldata(shape, ...args) })).toMatchObject([
    { protocol: 'erc4626', contract: who.contract, flags: ['by-shape'], ...action },
  ]);
});
