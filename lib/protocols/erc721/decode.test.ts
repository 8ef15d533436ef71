import { expect, it } from 'vitest';
import { calldata, decodeSend, who } from '@/lib/decode/testing/decoding';

const ZERO32 = `0x${'0'.repeat(64)}`;

it.each<[string, readonly unknown[], object]>([
  [
    'approve(address spender, uint256 id)',
    [who.stranger, 7n],
    { type: 'approve', args: { operator: who.stranger, tokenId: 7n } },
  ],
  [
    'setApprovalForAll(address operator, bool approved)',
    [who.stranger, true],
    { type: 'setApprovalForAll', args: { operator: who.stranger, approved: true } },
  ],
  [
    'transferFrom(address from, address to, uint256 id)',
    [who.user, who.stranger, 7n],
    { type: 'transferFrom', args: { from: who.user, to: who.stranger, tokenId: 7n } },
  ],
  [
    'safeTransferFrom(address from, address to, uint256 id, bytes data)',
    [who.user, who.stranger, 7n, '0x12'],
    { type: 'transferFrom', args: { to: who.stranger, tokenId: 7n } },
  ],
  [
    'permit(address spender, uint256 id, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
    [who.stranger, 7n, 9n, 27, ZERO32, ZERO32],
    { type: 'permit', args: { operator: who.stranger, tokenId: 7n, deadline: 9n } },
  ],
])('%s of a withdrawal NFT', (shape, args, action) => {
  expect(decodeSend({ to: who.lidoNft, data: calldata(shape, ...args) })).toMatchObject([
    { protocol: 'erc721', contract: who.lidoNft, flags: [], ...action },
  ]);
});
