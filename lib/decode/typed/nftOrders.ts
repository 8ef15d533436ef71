import type { Address } from '@/lib/types';
import { type OrderItem, ordered } from './ordered';
import { type TypedEntry, typedEntry } from './typedTable';

const anywhere = { anywhere: true };
const WHOLE = 10_000n;
const isZero = (address: Address): boolean => /^0x0{40}$/.test(address);
const coin = (token: Address, amount: bigint): OrderItem => ({ token: isZero(token) ? null : token, amount });

type Blur = {
  trader: Address;
  /** 0 buys, 1 sells. */
  side: bigint;
  collection: Address;
  tokenId: bigint;
  amount: bigint;
  paymentToken: Address;
  price: bigint;
  expirationTime: bigint;
  fees: readonly { rate: bigint }[];
};
type LooksRare = {
  /** 0 bids, 1 asks. */
  quoteType: bigint;
  collection: Address;
  currency: Address;
  signer: Address;
  endTime: bigint;
  price: bigint;
  itemIds: readonly bigint[];
  amounts: readonly bigint[];
};
type ZeroEx = {
  /** 0 sells the NFT, 1 buys it. */
  direction: bigint;
  maker: Address;
  expiry: bigint;
  erc20Token: Address;
  erc20TokenAmount: bigint;
  erc721Token: Address;
  erc721TokenId: bigint;
};

const exchange = (sells: boolean, maker: Address, items: readonly OrderItem[], price: OrderItem, deadline: bigint) => [
  ordered({ maker, gives: sells ? items : [price], gets: sells ? [price] : items, deadline }),
];

/** One of two sides; what a contract would refuse is not read as either. */
const isFirst = (side: bigint): boolean => {
  if (side > 1n) throw new RangeError('is neither of the two sides');
  return side === 0n;
};

/** Orders for NFTs besides Seaport's: Blur, LooksRare (v2), 0x (v4). */
export const nftOrders: readonly TypedEntry[] = [
  typedEntry<Blur>(
    'Order(address trader,uint8 side,address matchingPolicy,address collection,uint256 tokenId,uint256 amount,address paymentToken,uint256 price,uint256 listingTime,uint256 expirationTime,Fee[] fees,uint256 salt,bytes extraParams,uint256 nonce)Fee(uint16 rate,address recipient)',
    ({ trader, side, collection, tokenId, amount, paymentToken, price, expirationTime, fees }) => {
      const rate = fees.reduce((sum, fee) => sum + fee.rate, 0n);
      const sells = !isFirst(side);
      const left = sells && rate < WHOLE ? (price * (WHOLE - rate)) / WHOLE : sells ? 0n : price;
      return exchange(
        sells,
        trader,
        [{ token: collection, id: tokenId, amount }],
        coin(paymentToken, left),
        expirationTime,
      );
    },
    anywhere,
  ),
  typedEntry<LooksRare>(
    'Maker(uint8 quoteType,uint256 globalNonce,uint256 subsetNonce,uint256 orderNonce,uint256 strategyId,uint8 collectionType,address collection,address currency,address signer,uint256 startTime,uint256 endTime,uint256 price,uint256[] itemIds,uint256[] amounts,bytes additionalParameters)',
    ({ quoteType, collection, currency, signer, endTime, price, itemIds, amounts }) =>
      exchange(
        !isFirst(quoteType),
        signer,
        itemIds.map((id, index) => ({ token: collection, id, amount: amounts[index] ?? 1n })),
        coin(currency, price),
        endTime,
      ),
    anywhere,
  ),
  typedEntry<ZeroEx>(
    'ERC721Order(uint8 direction,address maker,address taker,uint256 expiry,uint256 nonce,address erc20Token,uint256 erc20TokenAmount,Fee[] fees,address erc721Token,uint256 erc721TokenId,Property[] erc721TokenProperties)Fee(address recipient,uint256 amount,bytes feeData)Property(address propertyValidator,bytes propertyData)',
    ({ direction, maker, expiry, erc20Token, erc20TokenAmount, erc721Token, erc721TokenId }) =>
      exchange(
        isFirst(direction),
        maker,
        [{ token: erc721Token, id: erc721TokenId, amount: 1n }],
        coin(erc20Token, erc20TokenAmount),
        expiry,
      ),
    anywhere,
  ),
];
