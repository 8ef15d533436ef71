import type { ActionPart } from '@/lib/decode/functionTable';
import { type OrderItem, ordered } from '@/lib/decode/typed/ordered';
import type { Address } from '@/lib/types';

type Item = {
  /** A number in calldata, where it is short. */
  itemType: bigint | number;
  token: Address;
  identifierOrCriteria: bigint;
  startAmount: bigint;
  endAmount: bigint;
};
export type Components = {
  offerer: Address;
  offer: readonly Item[];
  consideration: readonly (Item & { recipient: Address })[];
  endTime: bigint;
};

/** 0 native, 1 ERC-20, 2 and 3 one NFT, 4 and 5 any NFT that fits a criterion; there is no other. */
export const itemOf = (
  { itemType, token, identifierOrCriteria, startAmount, endAmount }: Item,
  least: boolean,
): OrderItem => {
  const kind = Number(itemType);
  if (kind > 5) throw new RangeError('is of a kind that does not exist');
  // Amounts may fall or rise while the order stands.
  const isLess = startAmount < endAmount;
  const amount = isLess === least ? startAmount : endAmount;
  if (kind === 0) return { token: null, amount };
  if (kind === 1) return { token, amount };
  return { token, amount, id: identifierOrCriteria, ...(kind > 3 ? { anyOf: true } : {}) };
};

/** What whoever makes an order gives at most, and what comes back to them at least. */
export const orderOf = ({ offerer, offer, consideration, endTime }: Components): ActionPart =>
  ordered({
    maker: offerer,
    gives: offer.map((item) => itemOf(item, false)),
    gets: consideration
      .filter(({ recipient }) => recipient.toLowerCase() === offerer.toLowerCase())
      .map((item) => itemOf(item, true)),
    deadline: endTime,
  });
