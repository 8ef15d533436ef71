import type { ActionPart } from '@/lib/decode/functionTable';
import { type OrderItem, ordered } from '@/lib/decode/typed/ordered';
import { typedEntry, typedTable } from '@/lib/decode/typed/typedTable';
import type { Address } from '@/lib/types';

type Item = {
  itemType: bigint;
  token: Address;
  identifierOrCriteria: bigint;
  startAmount: bigint;
  endAmount: bigint;
};
type Components = {
  offerer: Address;
  offer: readonly Item[];
  consideration: readonly (Item & { recipient: Address })[];
  startTime: bigint;
  endTime: bigint;
};

const REFERRED =
  'ConsiderationItem(uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount,address recipient)' +
  'OfferItem(uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount)';

const COMPONENTS =
  'OrderComponents(address offerer,address zone,OfferItem[] offer,ConsiderationItem[] consideration,uint8 orderType,uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 counter)';

/** 2^24 orders are the most that Seaport takes in one signature. */
const MAX_HEIGHT = 24;

/** 0 native, 1 ERC-20, 2 and 3 one NFT, 4 and 5 any NFT that fits a criterion; there is no other. */
const itemOf = ({ itemType, token, identifierOrCriteria, startAmount, endAmount }: Item, least: boolean): OrderItem => {
  if (itemType > 5n) throw new RangeError('is of a kind that does not exist');
  // Amounts may fall or rise while the order stands.
  const isLess = startAmount < endAmount;
  const amount = isLess === least ? startAmount : endAmount;
  if (itemType === 0n) return { token: null, amount };
  if (itemType === 1n) return { token, amount };
  return { token, amount, id: identifierOrCriteria, ...(itemType > 3n ? { anyOf: true } : {}) };
};

const orderOf = ({ offerer, offer, consideration, endTime }: Components): ActionPart =>
  ordered({
    maker: offerer,
    gives: offer.map((item) => itemOf(item, false)),
    gets: consideration
      .filter(({ recipient }) => recipient.toLowerCase() === offerer.toLowerCase())
      .map((item) => itemOf(item, true)),
    deadline: endTime,
  });

/** Leaves that fill the tree up are empty. */
const leavesOf = (tree: unknown): Components[] => {
  if (Array.isArray(tree)) return tree.flatMap(leavesOf);
  const order = tree as Components;
  return order.offer.length + order.consideration.length > 0 ? [order] : [];
};

/** One order, and many under one signature: each of them can be filled. */
export const typed = typedTable(
  typedEntry<Components>(`${COMPONENTS}${REFERRED}`, (order) => [orderOf(order)]),
  ...Array.from({ length: MAX_HEIGHT }, (_, index) =>
    typedEntry<{ tree: unknown }>(
      `BulkOrder(OrderComponents${'[2]'.repeat(index + 1)} tree)${REFERRED}${COMPONENTS}`,
      ({ tree }) => leavesOf(tree).map(orderOf),
    ),
  ),
);
