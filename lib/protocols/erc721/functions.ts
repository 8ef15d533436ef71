import { parseAbi } from 'viem';
import { functionTable, joinTables } from '@/lib/decode/functionTable';

/** Functions that ERC-20 has not. */
const abi = parseAbi([
  'function setApprovalForAll(address operator, bool approved)',
  'function safeTransferFrom(address from, address to, uint256 tokenId)',
]);
const withDataAbi = parseAbi(['function safeTransferFrom(address from, address to, uint256 tokenId, bytes data)']);

/** The same selectors as ERC-20's, so only where the contract is known to be a collection. */
const sharedAbi = parseAbi([
  'function approve(address spender, uint256 tokenId)',
  'function transferFrom(address from, address to, uint256 tokenId)',
]);

/** ERC-4494 and Uniswap's positions. */
const permitAbi = parseAbi([
  'function permit(address spender, uint256 tokenId, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
]);
const permitBytesAbi = parseAbi([
  'function permit(address spender, uint256 tokenId, uint256 deadline, bytes signature)',
]);

type Owned = { call: { to: `0x${string}` } };

const moved = (from: `0x${string}`, to: `0x${string}`, tokenId: bigint, { call }: Owned) => [
  { type: 'transferFrom', args: { collection: call.to, from, to, tokenId } },
];

/** Of any contract, by exact shape. */
export const erc721Functions = joinTables(
  functionTable(abi, {
    setApprovalForAll: ([operator, approved], { call }) => [
      { type: 'setApprovalForAll', args: { collection: call.to, operator, approved } },
    ],
    safeTransferFrom: ([from, to, tokenId], context) => moved(from, to, tokenId, context),
  }),
  functionTable(withDataAbi, {
    safeTransferFrom: ([from, to, tokenId], context) => moved(from, to, tokenId, context),
  }),
  functionTable(permitAbi, {
    permit: ([operator, tokenId, deadline], { call }) => [
      { type: 'permit', args: { collection: call.to, operator, tokenId, deadline } },
    ],
  }),
  functionTable(permitBytesAbi, {
    permit: ([operator, tokenId, deadline], { call }) => [
      { type: 'permit', args: { collection: call.to, operator, tokenId, deadline } },
    ],
  }),
);

/** Of a contract that is known to be a collection. */
export const collectionFunctions = joinTables(
  functionTable(sharedAbi, {
    approve: ([operator, tokenId], { call }) => [{ type: 'approve', args: { collection: call.to, operator, tokenId } }],
    transferFrom: ([from, to, tokenId], context) => moved(from, to, tokenId, context),
  }),
  erc721Functions,
);
