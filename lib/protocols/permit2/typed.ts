import type { ActionPart } from '@/lib/decode/functionTable';
import { type TypedContext, type TypedEntry, typedEntry, typedTable } from '@/lib/decode/typed/typedTable';
import type { Address } from '@/lib/types';
import { type Details, isAll, permitted } from './permitted';

const DETAILS = 'PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)';
const TOKENS = 'TokenPermissions(address token,uint256 amount)';

type Allowed = { token: Address; amount: bigint };
type Single = { details: Details; spender: Address; sigDeadline: bigint };
type Batch = { details: readonly Details[]; spender: Address; sigDeadline: bigint };
export type Transfer = {
  permitted: Allowed | readonly Allowed[];
  spender: Address;
  nonce: bigint;
  deadline: bigint;
};

/** Straight out of the owner's balance, once, to wherever the spender says; one action for each token. */
export const transferred = (
  { permitted: tokens, spender, nonce, deadline }: Transfer,
  { request }: Pick<TypedContext, 'request'>,
  more: ActionPart['args'] = {},
): ActionPart[] =>
  [tokens].flat().map(({ token, amount }) => ({
    type: 'permitTransfer',
    args: {
      token,
      owner: request.account,
      spender,
      amount,
      unlimited: isAll(amount),
      nonce,
      deadline,
      ...more,
    },
  }));

const transferEntry = (type: string): TypedEntry =>
  typedEntry<Transfer>(`${type}${TOKENS}`, (message, context) => transferred(message, context));

/** What Permit2 takes. Witnesses have a type of their own each: lib/protocols/permit2/witness.ts. */
export const typed = typedTable(
  typedEntry<Single>(
    `PermitSingle(PermitDetails details,address spender,uint256 sigDeadline)${DETAILS}`,
    ({ details, spender, sigDeadline }, { request }) => [permitted(request.account, spender, details, sigDeadline)],
  ),
  typedEntry<Batch>(
    `PermitBatch(PermitDetails[] details,address spender,uint256 sigDeadline)${DETAILS}`,
    ({ details, spender, sigDeadline }, { request }) =>
      details.map((one) => permitted(request.account, spender, one, sigDeadline)),
  ),
  transferEntry('PermitTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline)'),
  transferEntry('PermitBatchTransferFrom(TokenPermissions[] permitted,address spender,uint256 nonce,uint256 deadline)'),
);
