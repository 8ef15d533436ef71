import { encodeAbiParameters, parseAbiParameters, zeroAddress } from 'viem';
import { stEth } from '@/components/fixtures/parties';
import { simulated, unavailable } from '@/components/fixtures/review';
import { calldata, send, who } from '@/lib/decode/testing/decoding';
import type { Hex } from '@/lib/types';
import { asked } from '../testing/asked';
import { approval } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './hidden-in-batch';

const WETH = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2';
const nothingRun = { simulation: unavailable };
const approve = (spender: string, to: Hex = who.stEth, amount = 5n) => ({
  to,
  data: calldata('approve(address s, uint256 a)', spender, amount),
});
const deposit = {
  to: who.strategyManager,
  data: calldata('depositIntoStrategy(address s, address t, uint256 a)', who.contract, who.stEth, 5n),
} as const;
const pay = (to: string, amount = 5n) => ({
  to: who.stEth,
  data: calldata('transfer(address t, uint256 a)', to, amount),
});
const encode = (types: string, ...values: readonly unknown[]): Hex =>
  encodeAbiParameters(parseAbiParameters(types) as never, values as never);
const swap = (recipient: string, bips: bigint) => ({
  to: who.universalRouter,
  data: calldata(
    'execute(bytes c, bytes[] i, uint256 d)',
    '0x000604',
    [
      encode(
        'address a, uint256 b, uint256 c, bytes d, bool e',
        '0x0000000000000000000000000000000000000002',
        1n,
        1n,
        '0x',
        true,
      ),
      encode('address a, address b, uint256 c', who.stEth, who.stranger, bips),
      encode('address a, address b, uint256 c', who.stEth, recipient, 1n),
    ],
    99n,
  ),
});
const ME = '0x0000000000000000000000000000000000000001';
const left = {
  simulation: simulated({
    approvals: [
      { asset: { ...stEth, address: who.stEth }, owner: who.user, spender: who.stranger, before: 0n, after: 5n },
    ],
  }),
};

testRule(rule, {
  fires: [
    {
      when: 'a right that nothing uses',
      on: asked(send(approve(who.strategyManager), approve(who.stranger), deposit), nothingRun),
      severity: 'danger',
      path: [1],
    },
    {
      when: 'one that is still there afterwards',
      on: asked(send(approve(who.stranger), deposit), left),
      severity: 'danger',
    },
    {
      when: 'a right that comes after its use',
      on: asked(send(deposit, approve(who.strategyManager)), nothingRun),
      severity: 'danger',
      path: [1],
    },
    {
      when: 'NFTs among deposits',
      on: asked(
        send(deposit, {
          to: who.collection,
          data: calldata('setApprovalForAll(address o, bool a)', who.stranger, true),
        }),
      ),
      severity: 'danger',
    },
    {
      when: 'a gift among deposits',
      on: asked(send(approve(who.strategyManager), deposit, pay(who.stranger)), nothingRun),
      severity: 'danger',
      says: ['gift'],
      path: [2],
    },
    { when: 'coin for a stranger', on: asked(send(deposit, { to: who.stranger, value: 5n })), severity: 'danger' },
    {
      when: 'inside of a multicall',
      on: asked(
        send({
          to: who.multicall3,
          data: calldata('aggregate3((address to, bool allowFailure, bytes data)[] c)', [
            { ...deposit, allowFailure: false },
            { ...approve(who.stranger), allowFailure: false },
          ]),
        }),
        nothingRun,
      ),
      severity: 'danger',
      path: [0, 1],
    },
    { when: 'a swap that pays somebody else', on: asked(send(swap(who.stranger, 25n))), severity: 'danger' },
    { when: 'a fee that is no fee', on: asked(send(swap(ME, 9_000n))), severity: 'danger' },
  ],
  quiet: [
    {
      when: 'approve, then deposit',
      on: asked(send(approve(who.strategyManager), deposit), nothingRun),
      state: 'clear',
    },
    {
      when: 'approve, then a call that spends it through another contract',
      on: asked(send(approve(who.stranger), deposit)),
      state: 'clear',
    },
    {
      when: 'approve Permit2, then the router',
      on: asked(
        send(
          approve(who.permit2, WETH),
          {
            to: who.permit2,
            data: calldata('approve(address t, address s, uint160 a, uint48 e)', WETH, who.universalRouter, 5n, 9),
          },
          swap(ME, 25n),
        ),
        nothingRun,
      ),
      state: 'clear',
    },
    { when: 'a swap with an ordinary fee', on: asked(send(swap(ME, 25n))), state: 'clear' },
    {
      when: 'a list of payments',
      on: asked(send(pay(who.stranger), pay(who.safe), { to: who.contract, value: 1n })),
      state: 'clear',
    },
    { when: 'taking rights back', on: asked(send(approve(who.stranger, who.stEth, 0n), deposit)), state: 'clear' },
    { when: 'one call', on: approval(who.stranger, 5n), state: 'not-applicable' },
    { when: 'nothing for nobody', on: asked(send(deposit, { to: zeroAddress, value: 0n })), state: 'clear' },
  ],
});
