import type { ActionPart } from '@/lib/decode/functionTable';
import { isUnlimited } from '@/lib/protocols/erc20/isUnlimited';
import type { Address } from '@/lib/types';

export type Details = {
  token: Address;
  amount: bigint;
  expiration: bigint | number;
  nonce?: bigint | number;
};

/** What Permit2 takes for "no limit" is its largest amount. */
const MAX = 2n ** 160n - 1n;

/** An allowance inside of Permit2, which holds the token's own allowance: of one token, until it expires. */
export const approved = (spender: Address, { token, amount, expiration }: Details): ActionPart => ({
  type: 'approve',
  args: { token, spender, amount, unlimited: isAll(amount), expiration: BigInt(expiration) },
});

/** The same by signature. */
export const permitted = (
  owner: Address,
  spender: Address,
  { token, amount, expiration, nonce }: Details,
  deadline: bigint,
): ActionPart => ({
  type: 'permit',
  args: {
    token,
    owner,
    spender,
    amount,
    unlimited: isAll(amount),
    expiration: BigInt(expiration),
    ...(nonce === undefined ? {} : { nonce: BigInt(nonce) }),
    deadline,
  },
});

export const isAll = (amount: bigint): boolean => amount >= MAX || isUnlimited(amount);
