import { zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { calldata, decodeSend, decodeSign, who } from '@/lib/decode/testing/decoding';
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

const PARAMETERS =
  '(address offerer, address zone, (uint8 itemType, address token, uint256 identifierOrCriteria, uint256 startAmount, uint256 endAmount)[] offer, (uint8 itemType, address token, uint256 identifierOrCriteria, uint256 startAmount, uint256 endAmount, address recipient)[] consideration, uint8 orderType, uint256 startTime, uint256 endTime, bytes32 zoneHash, uint256 salt, bytes32 conduitKey, uint256 totalOriginalConsiderationItems)';
const ORDER = `(${PARAMETERS} parameters, bytes signature)`;
const ADVANCED = `(${PARAMETERS} parameters, uint120 numerator, uint120 denominator, bytes signature, bytes extraData)`;
const RESOLVERS = '(uint256 a, uint8 b, uint256 c, uint256 d, bytes32[] e)[] r';
const PARTS = '(uint256 a, uint256 b)[][]';
const MATCHES = '((uint256 a, uint256 b)[] a, (uint256 a, uint256 b)[] b)[] m';
const parameters = (part: object = {}) => ({
  ...{ ...order({ startTime: 1n, endTime: 99n, salt: 5n }), totalOriginalConsiderationItems: 2n },
  ...part,
});
const bigItem = (itemType: number, token: string, amount: bigint, id = 0n) => ({
  ...{ itemType, token, identifierOrCriteria: id, startAmount: amount, endAmount: amount },
});
const nft = bigItem(2, who.collection, 1n, 77n);
const coins = { ...bigItem(0, zeroAddress, 900n), recipient: who.user };
const sale = parameters({ offerer: who.stranger, offer: [nft], consideration: [coins] });
const mine = parameters({ offerer: who.user, offer: [nft], consideration: [coins] });
const signed = (one: object) => ({ parameters: one, signature: '0x' });
const advanced = (one: object) => ({
  parameters: one,
  numerator: 1n,
  denominator: 1n,
  signature: '0x',
  extraData: '0x',
});
const at = (shape: string, ...args: readonly unknown[]) =>
  decodeSend({ to: who.seaport, data: calldata(shape, ...args) });
const bought = { gives: [{ token: null, amount: 900n }], gets: [{ token: who.collection, amount: 1n, id: 77n }] };

describe('Seaport by call', () => {
  it.each<[string, ReturnType<typeof decodeSend>, object]>([
    ['fulfillOrder', at(`fulfillOrder(${ORDER} o, bytes32 k)`, signed(sale), ZERO32), bought],
    [
      'fulfillAdvancedOrder',
      at(
        `fulfillAdvancedOrder(${ADVANCED} o, ${RESOLVERS}, bytes32 k, address r)`,
        advanced(sale),
        [],
        ZERO32,
        zeroAddress,
      ),
      bought,
    ],
    [
      'fulfillAdvancedOrder for somebody else',
      at(
        `fulfillAdvancedOrder(${ADVANCED} o, ${RESOLVERS}, bytes32 k, address r)`,
        advanced(sale),
        [],
        ZERO32,
        who.stranger,
      ),
      { ...bought, gets: [] },
    ],
    [
      'fulfillAvailableOrders',
      at(
        `fulfillAvailableOrders(${ORDER}[] o, ${PARTS} a, ${PARTS} b, bytes32 k, uint256 n)`,
        [signed(sale)],
        [],
        [],
        ZERO32,
        1n,
      ),
      bought,
    ],
    [
      'fulfillAvailableAdvancedOrders',
      at(
        `fulfillAvailableAdvancedOrders(${ADVANCED}[] o, ${RESOLVERS}, ${PARTS} a, ${PARTS} b, bytes32 k, address r, uint256 n)`,
        ...[[advanced(sale)], [], [], [], ZERO32, who.user, 1n],
      ),
      bought,
    ],
    [
      'matchOrders, with one of one’s own',
      at(`matchOrders(${ORDER}[] o, ${MATCHES})`, [signed(sale), signed(mine)], []),
      { gives: bought.gets, gets: bought.gives },
    ],
    [
      'matchAdvancedOrders, with one of one’s own',
      at(
        `matchAdvancedOrders(${ADVANCED}[] o, ${RESOLVERS}, ${MATCHES}, address r)`,
        [advanced(mine)],
        [],
        [],
        who.user,
      ),
      { gives: bought.gets, gets: bought.gives },
    ],
  ])('%s says what is exchanged', (_name, actions, args) => {
    expect(actions).toMatchObject([{ protocol: 'seaport', type: 'fulfil', args, flags: [] }]);
    expect(actions[0]).not.toHaveProperty('signed');
  });

  it.each<[string, number, bigint, object]>([
    ['ether for an NFT', 0, 900n, { gives: [{ token: null, amount: 925n }], gets: [{ id: 77n, amount: 1n }] }],
    ['an NFT for a token', 16, 1n, { gives: [{ id: 5n, amount: 1n }], gets: [{ amount: 875n }] }],
  ])('fulfillBasicOrder: %s', (_name, kind, amount, args) => {
    const basic = {
      ...{ a: kind < 4 ? zeroAddress : who.collection, b: 5n, c: amount, d: who.stranger, e: zeroAddress },
      ...{ f: who.collection, g: 77n, h: kind < 4 ? 1n : 900n, i: kind, j: 0n, k: 99n, l: ZERO32, m: 5n },
      ...{ n: ZERO32, o: ZERO32, p: 1n, q: [{ a: 25n, b: who.stranger }], r: '0x' },
    };
    const shape =
      '(address a, uint256 b, uint256 c, address d, address e, address f, uint256 g, uint256 h, uint8 i, uint256 j, uint256 k, bytes32 l, uint256 m, bytes32 n, bytes32 o, uint256 p, (uint256 a, address b)[] q, bytes r) p';
    for (const name of ['fulfillBasicOrder', 'fulfillBasicOrder_efficient_6GL6yc'])
      expect(at(`${name}(${shape})`, basic)).toMatchObject([{ type: 'fulfil', args }]);
  });

  it('an order of one’s own that is made on the chain is one without a signature', () => {
    expect(at(`validate(${ORDER}[] o)`, [signed(mine), signed(sale)])).toMatchObject([
      { type: 'order', args: { maker: who.user, gets: [{ token: null, amount: 900n }], deadline: 99n } },
    ]);
  });

  it('kinds of items that do not exist are not read', () => {
    const odd = parameters({ offerer: who.user, offer: [bigItem(6, who.collection, 1n)], consideration: [coins] });
    for (const actions of [
      at(`validate(${ORDER}[] o)`, [signed(odd)]),
      at(`matchOrders(${ORDER}[] o, ${MATCHES})`, [signed(odd)], []),
      at(`fulfillOrder(${ORDER} o, bytes32 k)`, signed(odd), ZERO32),
    ])
      expect(actions).toMatchObject([{ type: 'unknown', flags: ['undecodable'] }]);
  });

  it.each<[string, ReturnType<typeof decodeSend>, string]>([
    ['validate', at(`validate(${ORDER}[] o)`, [signed(sale)]), 'validateOrders'],
    ['matchOrders', at(`matchOrders(${ORDER}[] o, ${MATCHES})`, [signed(sale)], []), 'matchOrders'],
    ['incrementCounter', at('incrementCounter()'), 'cancelOrders'],
  ])('%s of others’ orders gives nothing', (_name, actions, type) => {
    expect(actions).toMatchObject([{ protocol: 'seaport', type, flags: [] }]);
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
