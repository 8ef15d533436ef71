import { parseAbi } from 'viem';
import { functionTable } from '@/lib/decode/functionTable';

const abi = parseAbi([
  'function safeTransferFrom(address from, address to, uint256 tokenId, uint256 amount, bytes data)',
  'function safeBatchTransferFrom(address from, address to, uint256[] tokenIds, uint256[] amounts, bytes data)',
  'function setApprovalForAll(address operator, bool approved)',
  // ERC-6909, and ERC-7540's vaults.
  'function setOperator(address operator, bool approved)',
  'function approve(address spender, uint256 tokenId, uint256 amount)',
]);

export const erc1155Functions = functionTable(abi, {
  safeTransferFrom: ([from, to, tokenId, amount], { call }) => [
    { type: 'transferFrom', args: { collection: call.to, from, to, tokenId, amount } },
  ],
  safeBatchTransferFrom: ([from, to, tokenIds, amounts], { call }) => [
    { type: 'transferFrom', args: { collection: call.to, from, to, tokenIds, amounts } },
  ],
  setApprovalForAll: ([operator, approved], { call }) => [
    { type: 'setApprovalForAll', args: { collection: call.to, operator, approved } },
  ],
  setOperator: ([operator, approved], { call }) => [
    { type: 'setApprovalForAll', args: { collection: call.to, operator, approved } },
  ],
  approve: ([operator, tokenId, amount], { call }) => [
    { type: 'approve', args: { collection: call.to, operator, tokenId, amount, approved: amount > 0n } },
  ],
});
