import { typedEntry, typedTable } from '@/lib/decode/typed/typedTable';
import { type Components, orderOf } from './orderOf';

const REFERRED =
  'ConsiderationItem(uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount,address recipient)' +
  'OfferItem(uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount)';

const COMPONENTS =
  'OrderComponents(address offerer,address zone,OfferItem[] offer,ConsiderationItem[] consideration,uint8 orderType,uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 counter)';

/** 2^24 orders are the most that Seaport takes in one signature. */
const MAX_HEIGHT = 24;

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
