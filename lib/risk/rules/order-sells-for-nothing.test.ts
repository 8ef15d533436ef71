import { zeroAddress } from 'viem';
import { calldata, send, sign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { asked } from '../testing/asked';
import { testRule } from '../testing/testRule';
import rule from './order-sells-for-nothing';

const ZERO32 = `0x${'00'.repeat(32)}`;
const ETHER = 10n ** 18n;
const WETH = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2';

const item = (itemType: number, token: string, amount: bigint, id = 0) => ({
  itemType,
  token,
  identifierOrCriteria: id,
  startAmount: String(amount),
  endAmount: String(amount),
});
const nft = item(2, who.collection, 1n, 77);
const ether = (amount: bigint) => item(0, zeroAddress, amount);
const to = (recipient: string, of: object) => ({ ...of, recipient });

const components = (offer: readonly object[], consideration: readonly object[]) => ({
  offerer: who.user,
  zone: zeroAddress,
  offer,
  consideration,
  orderType: 0,
  startTime: 1,
  endTime: 1_795_450_000,
  zoneHash: ZERO32,
  salt: '5',
  conduitKey: ZERO32,
  counter: 0,
});
const order = (offer: readonly object[], consideration: readonly object[]) =>
  asked(sign({ contract: who.seaport, structs: structs.order, message: components(offer, consideration) }));
const bulk = (...orders: readonly object[]) =>
  asked(
    sign({
      contract: who.seaport,
      structs: { BulkOrder: 'OrderComponents[2] tree', ...structs.order },
      message: { tree: orders },
    }),
  );
const ITEM = 'uint8 itemType, address token, uint256 identifierOrCriteria, uint256 startAmount, uint256 endAmount';
const ORDER = `((address offerer, address zone, (${ITEM})[] offer, (${ITEM}, address recipient)[] consideration, uint8 orderType, uint256 startTime, uint256 endTime, bytes32 zoneHash, uint256 salt, bytes32 conduitKey, uint256 totalOriginalConsiderationItems) parameters, bytes signature)`;
/** The same order by a call of Seaport. */
const called = (shape: string, offerer: string, offer: readonly object[], consideration: readonly object[]) => {
  const parameters = { ...components(offer, consideration), offerer, totalOriginalConsiderationItems: 1n };
  const one = { parameters, signature: '0x' };
  const isList = shape.includes('[]');
  const data = calldata(shape.replace('ORDER', ORDER), ...(isList ? [[one]] : [one, ZERO32]));
  return asked(send({ to: who.seaport, data }));
};
const sale = components([nft], [to(who.user, ether(ETHER))]);

testRule(rule, {
  fires: [
    { when: 'nothing comes back', on: order([nft], []), severity: 'critical', says: ['NFT 77', 'nothing'] },
    { when: 'it all goes to somebody else', on: order([nft], [to(who.stranger, ether(ETHER))]), severity: 'critical' },
    {
      when: 'an order without a signature, made on the chain, brings nothing back',
      on: called('validate(ORDER[] o)', who.user, [nft], []),
      severity: 'critical',
      says: ['From then on anybody may take', 'NFT 77'],
    },
    {
      when: 'whoever fills an order gets nothing',
      on: called('fulfillOrder(ORDER o, bytes32 k)', who.stranger, [], [to(who.stranger, item(1, who.weEth, ETHER))]),
      severity: 'critical',
      says: ['The call takes', 'at once'],
    },
    { when: 'one wei comes back', on: order([nft], [to(who.user, ether(1n))]), severity: 'critical' },
    {
      when: 'staked tokens for a tenth of them',
      on: order([item(1, who.weEth, 10n * ETHER)], [to(who.user, ether(ETHER / 2n))]),
      severity: 'critical',
      says: ['fraction', '10.0000 weETH'],
    },
    {
      when: 'staked tokens for less than half of them',
      on: order([item(1, who.weEth, 10n * ETHER)], [to(who.user, item(1, WETH, 4n * ETHER))]),
      severity: 'danger',
    },
    {
      when: 'paid in a token that nobody knows',
      on: order([nft], [to(who.user, item(1, who.contract, 10n ** 30n))]),
      severity: 'warning',
      says: ['nobody vouches'],
    },
    {
      when: 'staked tokens for such a token',
      on: order([item(1, who.stEth, ETHER)], [to(who.user, item(1, who.contract, 10n ** 30n))]),
      severity: 'danger',
    },
    { when: 'an NFT for an NFT', on: order([nft], [to(who.user, item(2, who.safe, 1n, 3))]), severity: 'warning' },
    {
      when: 'one bad order among good ones',
      on: bulk(sale, components([nft], [])),
      severity: 'critical',
      path: [0, 1],
    },
    {
      when: 'a root alone',
      on: asked(sign({ contract: who.contract, structs: { Root: 'bytes32 root' }, message: { root: ZERO32 } })),
      severity: 'danger',
      says: ['cannot be known'],
    },
  ],
  quiet: [
    {
      when: 'an NFT is bought',
      on: called('fulfillOrder(ORDER o, bytes32 k)', who.stranger, [nft], [to(who.stranger, ether(ETHER))]),
      state: 'clear',
    },
    {
      when: 'a sale at a price, with a fee',
      on: order([nft], [to(who.user, ether(ETHER)), to(who.stranger, ether(ETHER / 40n))]),
      state: 'clear',
    },
    { when: 'a bid', on: order([item(1, WETH, ETHER)], [to(who.user, nft)]), state: 'clear' },
    {
      when: 'an exchange at a fair rate',
      on: order([item(1, who.weEth, ETHER)], [to(who.user, ether(ETHER))]),
      state: 'clear',
    },
    { when: 'several sales at a price', on: bulk(sale, sale), state: 'clear' },
    { when: 'an order that gives nothing', on: order([], [to(who.user, nft)]), state: 'clear' },
  ],
});
