import { parseAbi } from 'viem';
import { type ActContext, type ActionPart, functionTable } from '@/lib/decode/functionTable';
import type { OrderItem } from '@/lib/decode/typed/ordered';
import type { Address, ArgValue } from '@/lib/types';
import { type Components, itemOf, orderOf } from './orderOf';

const abi = parseAbi([
  'struct OfferItem { uint8 itemType; address token; uint256 identifierOrCriteria; uint256 startAmount; uint256 endAmount; }',
  'struct ConsiderationItem { uint8 itemType; address token; uint256 identifierOrCriteria; uint256 startAmount; uint256 endAmount; address recipient; }',
  'struct Parameters { address offerer; address zone; OfferItem[] offer; ConsiderationItem[] consideration; uint8 orderType; uint256 startTime; uint256 endTime; bytes32 zoneHash; uint256 salt; bytes32 conduitKey; uint256 totalOriginalConsiderationItems; }',
  'struct Components { address offerer; address zone; OfferItem[] offer; ConsiderationItem[] consideration; uint8 orderType; uint256 startTime; uint256 endTime; bytes32 zoneHash; uint256 salt; bytes32 conduitKey; uint256 counter; }',
  'struct Order { Parameters parameters; bytes signature; }',
  'struct Advanced { Parameters parameters; uint120 numerator; uint120 denominator; bytes signature; bytes extraData; }',
  'struct Resolver { uint256 orderIndex; uint8 side; uint256 index; uint256 identifier; bytes32[] criteriaProof; }',
  'struct Part { uint256 orderIndex; uint256 itemIndex; }',
  'struct Fulfillment { Part[] offerComponents; Part[] considerationComponents; }',
  'struct Additional { uint256 amount; address recipient; }',
  'struct Basic { address considerationToken; uint256 considerationIdentifier; uint256 considerationAmount; address offerer; address zone; address offerToken; uint256 offerIdentifier; uint256 offerAmount; uint8 basicOrderType; uint256 startTime; uint256 endTime; bytes32 zoneHash; uint256 salt; bytes32 offererConduitKey; bytes32 fulfillerConduitKey; uint256 totalOriginalAdditionalRecipients; Additional[] additionalRecipients; bytes signature; }',
  'function fulfillBasicOrder(Basic parameters) payable returns (bool)',
  'function fulfillBasicOrder_efficient_6GL6yc(Basic parameters) payable returns (bool)',
  'function fulfillOrder(Order order, bytes32 conduitKey) payable returns (bool)',
  'function fulfillAdvancedOrder(Advanced order, Resolver[] resolvers, bytes32 conduitKey, address recipient) payable returns (bool)',
  'function fulfillAvailableOrders(Order[] orders, Part[][] offers, Part[][] considerations, bytes32 conduitKey, uint256 most) payable returns (bool[], bool[])',
  'function fulfillAvailableAdvancedOrders(Advanced[] orders, Resolver[] resolvers, Part[][] offers, Part[][] considerations, bytes32 conduitKey, address recipient, uint256 most) payable returns (bool[], bool[])',
  'function matchOrders(Order[] orders, Fulfillment[] fulfillments) payable returns (bool[])',
  'function matchAdvancedOrders(Advanced[] orders, Resolver[] resolvers, Fulfillment[] fulfillments, address recipient) payable returns (bool[])',
  'function validate(Order[] orders) returns (bool)',
  'function cancel(Components[] orders) returns (bool)',
  'function incrementCounter() returns (uint256)',
]);

type Basic = {
  considerationToken: Address;
  considerationIdentifier: bigint;
  considerationAmount: bigint;
  offerToken: Address;
  offerIdentifier: bigint;
  offerAmount: bigint;
  basicOrderType: number;
  additionalRecipients: readonly { amount: bigint }[];
};

const LAST_KIND = 5;

const isNobody = (address: Address): boolean => /^0x0{40}$/.test(address);
const isSame = (a: Address, b: Address): boolean => a.toLowerCase() === b.toLowerCase();

/** An exchange that is carried out here and now, from the view of whoever calls. */
const carriedOut = (gives: readonly OrderItem[], gets: readonly OrderItem[]): ActionPart => ({
  type: 'fulfil',
  args: { gives: gives as readonly ArgValue[], gets: gets as readonly ArgValue[] },
});

/** Items of kinds that do not exist: the contract refuses them. */
const isKnown = ({ offer, consideration }: Components): boolean =>
  [...offer, ...consideration].every(({ itemType }) => itemType <= LAST_KIND);

/** What goes to somebody else comes not back. */
const filled = (orders: readonly Components[], context: ActContext, recipient?: Address): ActionPart[] => {
  if (!orders.every(isKnown)) return [];
  const { account } = context.request;
  const isOwn = recipient === undefined || isNobody(recipient) || isSame(recipient, account);
  return [
    carriedOut(
      orders.flatMap(({ consideration }) => consideration.map((item) => itemOf(item, false))),
      isOwn ? orders.flatMap(({ offer }) => offer.map((item) => itemOf(item, true))) : [],
    ),
  ];
};

/** Whoever makes an order needs no signature for it in a call of their own. */
const own = (orders: readonly Components[], { request }: ActContext) =>
  orders.filter(({ offerer }) => isSame(offerer, request.account));

const matched = (orders: readonly Components[], context: ActContext): ActionPart[] => {
  if (!orders.every(isKnown)) return [];
  const ours = own(orders, context).map((order) => ({ ...orderOf(order), type: 'fulfil' }));
  return ours.length > 0 ? ours : [{ type: 'matchOrders', args: { orders: BigInt(orders.length) } }];
};

/** Kinds stand in fours: coin for an NFT of either standard, token for one, and an NFT for a token. */
const basic = (order: Basic): ActionPart[] => {
  const { considerationToken, considerationIdentifier, offerToken, offerIdentifier, offerAmount } = order;
  const kind = Math.floor(order.basicOrderType / 4);
  if (kind > LAST_KIND) return [];
  const rest = order.additionalRecipients.reduce((sum, { amount }) => sum + amount, 0n);
  const paid = order.considerationAmount + (kind < 4 ? rest : 0n);
  const coin: OrderItem = { token: isNobody(considerationToken) ? null : considerationToken, amount: paid };
  const nft: OrderItem = { token: offerToken, amount: offerAmount, id: offerIdentifier };
  return kind < 4
    ? [carriedOut([coin], [nft])]
    : [
        carriedOut(
          [{ token: considerationToken, amount: order.considerationAmount, id: considerationIdentifier }],
          [{ token: offerToken, amount: offerAmount > rest ? offerAmount - rest : 0n }],
        ),
      ];
};

const parametersOf = <T>(orders: readonly { parameters: T }[]): readonly T[] =>
  orders.map(({ parameters }) => parameters);

/** By whoever fills orders, matches them, or makes them on the chain. */
export const seaportFunctions = functionTable(abi, {
  fulfillBasicOrder: ([order]) => basic(order),
  fulfillBasicOrder_efficient_6GL6yc: ([order]) => basic(order),
  fulfillOrder: ([{ parameters }], context) => filled([parameters], context),
  fulfillAdvancedOrder: ([{ parameters }, , , recipient], context) => filled([parameters], context, recipient),
  fulfillAvailableOrders: ([orders], context) => filled(parametersOf(orders), context),
  fulfillAvailableAdvancedOrders: ([orders, , , , , recipient], context) =>
    filled(parametersOf(orders), context, recipient),
  matchOrders: ([orders], context) => matched(parametersOf(orders), context),
  matchAdvancedOrders: ([orders], context) => matched(parametersOf(orders), context),
  // From then on the order counts as signed.
  validate: ([orders], context) => {
    if (!parametersOf(orders).every(isKnown)) return [];
    const ours = own(parametersOf(orders), context);
    return ours.length > 0 ? ours.map(orderOf) : [{ type: 'validateOrders', args: { orders: BigInt(orders.length) } }];
  },
  cancel: ([orders]) => [{ type: 'cancelOrders', args: { orders: BigInt(orders.length) } }],
  incrementCounter: () => [{ type: 'cancelOrders', args: {} }],
});
