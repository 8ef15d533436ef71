import { expect, it } from 'vitest';
import { calldata, decodeSend, who } from '@/lib/decode/testing/decoding';

const collection = who.contract;

it.each<[string, readonly unknown[], object]>([
  [
    'safeTransferFrom(address from, address to, uint256 id, uint256 amount, bytes data)',
    [who.user, who.stranger, 7n, 3n, '0x'],
    { type: 'transferFrom', args: { collection, from: who.user, to: who.stranger, tokenId: 7n, amount: 3n } },
  ],
  [
    'safeBatchTransferFrom(address from, address to, uint256[] ids, uint256[] amounts, bytes data)',
    [who.user, who.stranger, [7n, 8n], [1n, 2n], '0x'],
    { type: 'transferFrom', args: { collection, tokenIds: [7n, 8n], amounts: [1n, 2n], to: who.stranger } },
  ],
])('%s, by its shape', (shape, args, action) => {
  expect(decodeSend({ to: collection, data: calldata(shape, ...args) })).toMatchObject([
    { protocol: 'erc1155', contract: collection, flags: ['by-shape'], ...action },
  ]);
});
