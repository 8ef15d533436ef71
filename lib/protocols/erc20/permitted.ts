import type { ActionPart } from '@/lib/decode/functionTable';
import type { Address } from '@/lib/types';
import { isUnlimited } from './isUnlimited';

const MAX = 2n ** 256n - 1n;

export type Permit = {
  token: Address | null;
  owner: Address;
  spender: Address;
  amount: bigint;
  nonce?: bigint;
  /** `null` lasts for ever. */
  deadline: bigint | null;
};

/** An allowance by signature: what `approve` does, by whoever has the signature, until the deadline. */
export const permitted = ({ amount, nonce, ...permit }: Permit): ActionPart[] => [
  {
    type: 'permit',
    args: { ...permit, amount, unlimited: isUnlimited(amount), ...(nonce === undefined ? {} : { nonce }) },
  },
];

/** DAI's: everything or nothing; an expiry of 0 is none. */
export const daiPermitted = ({
  allowed,
  expiry,
  ...permit
}: Pick<Permit, 'token' | 'owner' | 'spender' | 'nonce'> & { allowed: boolean; expiry: bigint }): ActionPart[] =>
  permitted({ ...permit, amount: allowed ? MAX : 0n, deadline: expiry === 0n ? null : expiry });
