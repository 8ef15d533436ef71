import { ask, sign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { asked } from '../testing/asked';
import { approval, chainFacts, MAX } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './permit';

/** The fixtures' present is in November 2026. */
const SOON = 1_795_450_000;
const LATE = SOON + 40 * 86_400;
const USDC = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48';

const permit = (part: object = {}) => ({
  owner: who.user,
  spender: who.stranger,
  value: '5000000000000000000',
  nonce: 0,
  deadline: SOON,
  ...part,
});
const at = (contract: `0x${string}`, part: object = {}, context = {}) =>
  asked(sign({ contract, structs: structs.permit, message: permit(part) }), context);
const code = (size: number) => ({
  facts: { before: chainFacts([], { codeSize: { [who.stranger.toLowerCase()]: size } }) },
});

const single = (part: object = {}, details: object = {}) =>
  asked(
    sign({
      contract: who.permit2,
      structs: structs.permitSingle,
      message: {
        details: { token: who.weEth, amount: '7000000000000000000', expiration: LATE, nonce: 0, ...details },
        spender: who.universalRouter,
        sigDeadline: SOON,
        ...part,
      },
    }),
  );
const transfer = asked(
  sign({
    contract: who.permit2,
    structs: structs.permitBatchTransfer,
    message: {
      permitted: [who.weEth, who.stEth, USDC, who.stEth].map((token) => ({ token, amount: '9' })),
      spender: who.stranger,
      nonce: 0,
      deadline: SOON,
    },
  }),
);
const payment = (to: string, validBefore: number) =>
  asked(
    sign({
      contract: USDC,
      structs: structs.transferWithAuthorization,
      message: { from: who.user, to, value: '5000000', validAfter: 0, validBefore, nonce: `0x${'00'.repeat(32)}` },
    }),
  );

testRule(rule, {
  fires: [
    {
      when: 'a staking token, to a stranger',
      on: at(who.weEth),
      severity: 'danger',
      says: ['weETH', 'later, without you', '5.0000'],
    },
    {
      when: 'the same with time to spare',
      on: at(who.weEth, { deadline: LATE }),
      severity: 'critical',
      says: ['need not hurry'],
    },
    {
      when: 'the same without an end',
      on: at(who.weEth, { deadline: MAX.toString() }),
      severity: 'critical',
      says: ['without an end'],
    },
    { when: 'a staking token, to an account without code', on: at(who.weEth, {}, code(0)), severity: 'critical' },
    { when: 'another token, an exact amount', on: at(USDC), severity: 'warning' },
    { when: 'another token, no limit', on: at(USDC, { value: MAX.toString() }), severity: 'danger' },
    {
      when: 'a contract of the catalogue, an exact amount',
      on: at(who.weEth, { spender: who.strategyManager }),
      severity: 'info',
    },
    {
      when: 'a contract of the catalogue, no limit and no end',
      on: at(who.weEth, { spender: who.strategyManager, value: MAX.toString(), deadline: MAX.toString() }),
      severity: 'info',
    },
    { when: 'Permit2, to the router that it is made for', on: single(), severity: 'info' },
    { when: 'Permit2, to a stranger', on: single({ spender: who.stranger }), severity: 'danger' },
    { when: 'transfers out of Permit2', on: transfer, severity: 'danger', says: ['once, to any address'] },
    { when: 'a payment that waits', on: payment(who.stranger, LATE), severity: 'danger', says: ['payment'] },
    { when: 'a payment', on: payment(who.stranger, SOON), severity: 'warning' },
    {
      when: 'the flat list of v1',
      on: asked(
        ask(
          'eth_signTypedData_v1',
          [
            { type: 'address', name: 'owner', value: who.user },
            { type: 'address', name: 'spender', value: who.stranger },
            { type: 'uint256', name: 'value', value: '5' },
            { type: 'uint256', name: 'nonce', value: 0 },
            { type: 'uint256', name: 'deadline', value: SOON },
          ],
          who.user,
        ),
      ),
      severity: 'danger',
    },
    {
      when: 'no contract, and so no token, is named',
      on: asked(sign({ structs: structs.permit, message: permit() })),
      severity: 'danger',
    },
  ],
  quiet: [
    { when: 'an approval in a transaction', on: approval(who.stranger, 5n), state: 'not-applicable' },
    { when: 'taking a right back', on: at(who.weEth, { value: '0' }), state: 'clear' },
    { when: 'a right for the user themself', on: at(who.weEth, { spender: who.user }), state: 'clear' },
    {
      when: 'a vote',
      on: asked(
        sign({ contract: USDC, structs: structs.votes, message: { delegatee: who.stranger, nonce: 0, expiry: LATE } }),
      ),
      state: 'not-applicable',
    },
  ],
});
