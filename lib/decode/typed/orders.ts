import type { Address } from '@/lib/types';
import { type OrderItem, ordered } from './ordered';
import { type TypedEntry, typedEntry } from './typedTable';

const anywhere = { anywhere: true };
const isZero = (address: Address): boolean => /^0x0{40}$/.test(address);
const coin = (token: Address, amount: bigint): OrderItem => ({ token: isZero(token) ? null : token, amount });

/** What is paid to somebody else is not got. */
const unlessForeign = (receiver: Address, maker: Address, items: readonly OrderItem[]): readonly OrderItem[] =>
  isZero(receiver) || receiver.toLowerCase() === maker.toLowerCase() ? items : [];

type Cow = {
  sellToken: Address;
  buyToken: Address;
  receiver: Address;
  sellAmount: bigint;
  buyAmount: bigint;
  validTo: bigint;
  feeAmount: bigint;
};
type OneInch = {
  maker: Address;
  receiver: Address;
  makerAsset: Address;
  takerAsset: Address;
  makingAmount: bigint;
  takingAmount: bigint;
};
type ZeroEx = { makerToken: Address; takerToken: Address; makerAmount: bigint; takerAmount: bigint; maker: Address };

const zeroEx = (type: string, deadlineOf: (message: ZeroEx & Record<string, unknown>) => bigint): TypedEntry =>
  typedEntry<ZeroEx & Record<string, unknown>>(
    type,
    (message) => [
      ordered({
        maker: message.maker,
        gives: [coin(message.makerToken, message.makerAmount)],
        gets: [coin(message.takerToken, message.takerAmount)],
        deadline: deadlineOf(message),
      }),
    ],
    anywhere,
  );

/** Orders for tokens: CoW Protocol, 1inch (v4), 0x (v4). Whoever verifies them, the exchange is what they say. */
export const orders: readonly TypedEntry[] = [
  typedEntry<Cow>(
    'Order(address sellToken,address buyToken,address receiver,uint256 sellAmount,uint256 buyAmount,uint32 validTo,bytes32 appData,uint256 feeAmount,string kind,bool partiallyFillable,string sellTokenBalance,string buyTokenBalance)',
    ({ sellToken, buyToken, receiver, sellAmount, buyAmount, validTo, feeAmount }, { request }) => [
      ordered({
        maker: null,
        gives: [coin(sellToken, sellAmount + feeAmount)],
        gets: unlessForeign(receiver, request.account, [coin(buyToken, buyAmount)]),
        deadline: validTo,
      }),
    ],
    anywhere,
  ),
  typedEntry<OneInch>(
    'Order(uint256 salt,address maker,address receiver,address makerAsset,address takerAsset,uint256 makingAmount,uint256 takingAmount,uint256 makerTraits)',
    ({ maker, receiver, makerAsset, takerAsset, makingAmount, takingAmount }) => [
      ordered({
        maker,
        gives: [coin(makerAsset, makingAmount)],
        gets: unlessForeign(receiver, maker, [coin(takerAsset, takingAmount)]),
        deadline: null,
      }),
    ],
    anywhere,
  ),
  zeroEx(
    'LimitOrder(address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,uint128 takerTokenFeeAmount,address maker,address taker,address sender,address feeRecipient,bytes32 pool,uint64 expiry,uint256 salt)',
    ({ expiry }) => expiry as bigint,
  ),
  zeroEx(
    'RfqOrder(address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,address taker,address txOrigin,bytes32 pool,uint64 expiry,uint256 salt)',
    ({ expiry }) => expiry as bigint,
  ),
  zeroEx(
    'OtcOrder(address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,address taker,address txOrigin,uint256 expiryAndNonce)',
    ({ expiryAndNonce }) => (expiryAndNonce as bigint) >> 192n,
  ),
];
