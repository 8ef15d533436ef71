import { typedEntry, typedTable } from '@/lib/decode/typed/typedTable';
import type { Address } from '@/lib/types';

type Permit = { spender: Address; tokenId: bigint; nonce: bigint; deadline: bigint };
type PermitForAll = { operator: Address; approved: boolean; nonce: bigint; deadline: bigint };

/** ERC-4494, and Uniswap's permit for all positions. */
export const typed = typedTable(
  typedEntry<Permit>(
    'Permit(address spender,uint256 tokenId,uint256 nonce,uint256 deadline)',
    ({ spender, ...rest }, { contract }) => [
      { type: 'permit', args: { collection: contract, operator: spender, ...rest } },
    ],
    { anywhere: true },
  ),
  typedEntry<PermitForAll>(
    'PermitForAll(address operator,bool approved,uint256 nonce,uint256 deadline)',
    (message, { contract }) => [{ type: 'permitForAll', args: { collection: contract, ...message } }],
    { anywhere: true },
  ),
  typedEntry<PermitForAll & { owner: Address }>(
    'ApprovalForAll(address owner,address operator,bool approved,uint256 nonce,uint256 deadline)',
    (message, { contract }) => [{ type: 'permitForAll', args: { collection: contract, ...message } }],
    { anywhere: true },
  ),
);
