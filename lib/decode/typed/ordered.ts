import type { Address, ArgValue } from '@/lib/types';
import type { ActionPart } from '../functionTable';

/** What changes hands. `token` null is the chain's native coin; with an `id` it is an NFT. */
export type OrderItem = { token: Address | null; amount: bigint; id?: bigint; anyOf?: boolean };

export type Order = {
  /** Absent where the order is the signer's by its signature alone. */
  maker: Address | null;
  /** At most. */
  gives: readonly OrderItem[];
  /** What comes to the maker for it, at least; what goes to others is not the maker's. */
  gets: readonly OrderItem[];
  /** `null` lasts for ever. */
  deadline: bigint | null;
};

/** An exchange that somebody else can carry out with the signature, whenever it suits them. */
export const ordered = ({ maker, gives, gets, deadline }: Order): ActionPart => ({
  type: 'order',
  args: { maker, gives: gives as readonly ArgValue[], gets: gets as readonly ArgValue[], deadline },
});
