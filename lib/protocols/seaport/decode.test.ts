import { zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { decodeSign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';

const ZERO32 = `0x${'00'.repeat(32)}`;
const item = (itemType: number, token: string, id: number, start: string, end = start) => ({
  itemType,
  token,
  identifierOrCriteria: id,
  startAmount: start,
  endAmount: end,
});
const order = (part: object = {}) => ({
  offerer: who.user,
  zone: zeroAddress,
  offer: [item(2, who.collection, 77, '1')],
  consideration: [
    { ...item(0, zeroAddress, 0, '900', '800'), recipient: who.user },
    { ...item(0, zeroAddress, 0, '25'), recipient: who.stranger },
  ],
  orderType: 0,
  startTime: 1,
  endTime: 99,
  zoneHash: ZERO32,
  salt: '5',
  conduitKey: ZERO32,
  counter: 0,
  ...part,
});
const typed = { contract: who.seaport, name: 'Seaport', structs: structs.order, message: order() };
const bulk = {
  BulkOrder: 'OrderComponents[2][2] tree',
  ...structs.order,
};
const empty = order({ offerer: zeroAddress, offer: [], consideration: [] });

describe('Seaport', () => {
  it('an order: what is given at most, and what comes back to the maker at least', () => {
    expect(decodeSign(typed)).toMatchObject([
      {
        protocol: 'seaport',
        type: 'order',
        contract: who.seaport,
        flags: [],
        signed: true,
        args: {
          maker: who.user,
          gives: [{ token: who.collection, id: 77n, amount: 1n }],
          gets: [{ token: null, amount: 800n }],
          deadline: 99n,
        },
      },
    ]);
  });

  it('amounts that change count for the worse', () => {
    const offer = [item(1, who.weEth, 0, '5', '9'), item(4, who.collection, 0, '1')];
    expect(decodeSign({ ...typed, message: order({ offer }) })[0]?.args.gives).toEqual([
      { token: who.weEth, amount: 9n },
      { token: who.collection, amount: 1n, id: 0n, anyOf: true },
    ]);
  });

  it('many orders under one signature are each an action', () => {
    const message = {
      tree: [
        [order(), order({ consideration: [] })],
        [empty, empty],
      ],
    };
    expect(decodeSign({ ...typed, structs: bulk, message })).toMatchObject([
      { type: 'order', path: [0, 0], args: { gets: [{ amount: 800n }] } },
      { type: 'order', path: [0, 1], args: { gets: [] } },
    ]);
  });

  it('at another contract it is an imitation', () => {
    expect(decodeSign({ ...typed, contract: who.contract })).toMatchObject([
      { type: 'order', flags: ['look-alike'], args: { imitates: 'seaport' } },
    ]);
  });
});

describe('orders of others', () => {
  const cow = {
    Order:
      'address sellToken,address buyToken,address receiver,uint256 sellAmount,uint256 buyAmount,uint32 validTo,bytes32 appData,uint256 feeAmount,string kind,bool partiallyFillable,string sellTokenBalance,string buyTokenBalance',
  };
  const swap = {
    sellToken: who.stEth,
    buyToken: who.weEth,
    receiver: zeroAddress,
    sellAmount: '100',
    buyAmount: '90',
    validTo: 99,
    appData: ZERO32,
    feeAmount: '1',
    kind: 'sell',
    partiallyFillable: false,
    sellTokenBalance: 'erc20',
    buyTokenBalance: 'erc20',
  };

  it('CoW: what somebody else receives is not got', () => {
    const read = (receiver: string) =>
      decodeSign({ contract: who.contract, structs: cow, message: { ...swap, receiver } })[0]?.args;
    expect(read(zeroAddress)).toMatchObject({
      gives: [{ token: who.stEth, amount: 101n }],
      gets: [{ token: who.weEth, amount: 90n }],
    });
    expect(read(who.user)).toMatchObject({ gets: [{ amount: 90n }] });
    expect(read(who.stranger)).toMatchObject({ gets: [] });
  });

  it('Blur: a fee that takes everything leaves nothing', () => {
    const blur = {
      Order:
        'address trader,uint8 side,address matchingPolicy,address collection,uint256 tokenId,uint256 amount,address paymentToken,uint256 price,uint256 listingTime,uint256 expirationTime,Fee[] fees,uint256 salt,bytes extraParams,uint256 nonce',
      Fee: 'uint16 rate,address recipient',
    };
    const sale = (rate: number, side = 1) => ({
      trader: who.user,
      side,
      matchingPolicy: who.contract,
      collection: who.collection,
      tokenId: 3,
      amount: 1,
      paymentToken: zeroAddress,
      price: '1000',
      listingTime: 1,
      expirationTime: 99,
      fees: [{ rate, recipient: who.stranger }],
      salt: 1,
      extraParams: '0x',
      nonce: 0,
    });
    const read = (rate: number, side?: number) =>
      decodeSign({ contract: who.contract, structs: blur, message: sale(rate, side) })[0]?.args;
    expect(read(50)).toMatchObject({ gives: [{ id: 3n }], gets: [{ token: null, amount: 995n }] });
    expect(read(10_000)).toMatchObject({ gets: [{ amount: 0n }] });
    expect(read(0, 0)).toMatchObject({ gives: [{ token: null, amount: 1000n }], gets: [{ id: 3n }] });
  });

  it('a root alone shows nothing', () => {
    const message = { root: `0x${'12'.repeat(32)}` };
    expect(decodeSign({ contract: who.contract, structs: { Root: 'bytes32 root' }, message })).toMatchObject([
      { type: 'signRoot', flags: ['by-shape'], args: { root: message.root } },
    ]);
  });
});
