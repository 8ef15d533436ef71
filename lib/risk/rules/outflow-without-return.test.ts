import { exposure, position, token } from '@/components/fixtures/exposures';
import { ether, parties, stEth } from '@/components/fixtures/parties';
import { action, call, simulated, transaction } from '@/components/fixtures/review';
import type { Asset, AssetChange } from '@/lib/types';
import { ruleContext } from '../testing/ruleContext';
import {
  approval,
  deposit,
  messageRequest,
  reverted,
  stranger,
  unknownCall,
  unlisted,
  unsimulated,
} from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './outflow-without-return';

const change = (asset: Asset, before: number, after: number): AssetChange => ({
  asset,
  account: parties.user,
  before: token(before),
  after: token(after),
});
const calling = (assetChanges: AssetChange[], part = {}) =>
  ruleContext({
    actions: [unknownCall()],
    simulation: simulated({ assetChanges }),
    before: exposure([]),
    after: exposure([]),
    ...part,
  });
const paying = (value: number) => ({ request: transaction([call({ to: stranger, value: token(value) })]) });
const usdc: Asset = { address: parties.eigenDa, symbol: 'USDC', decimals: 18, verified: true };
const send = action({
  protocol: 'erc20',
  type: 'transfer',
  contract: parties.stEth,
  args: { token: parties.stEth, to: stranger, amount: token(2) },
});

testRule(rule, {
  fires: [
    { when: 'a staking token leaves', on: calling([change(stEth, 5, 2)]), severity: 'danger', says: ['3.0000 stETH'] },
    { when: 'another token leaves', on: calling([change(usdc, 5, 2)]), severity: 'warning' },
    {
      when: 'ether is paid',
      on: calling([change(ether, 5, 3.99)], paying(1)),
      severity: 'warning',
      says: ['1.0000 ETH'],
    },
    {
      when: 'only a token that nobody knows comes back',
      on: calling([change(stEth, 5, 2), change(unlisted, 0, 9)]),
      severity: 'warning',
      says: ['no list'],
    },
    {
      when: 'more leaves than the plain transfer beside it sends',
      on: calling([change(stEth, 5, 2)], { actions: [send, unknownCall()] }),
      severity: 'danger',
      says: ['1.0000 stETH'],
    },
    {
      when: 'a deposit becomes nobody’s stake',
      on: deposit({ after: exposure([position({ amount: token(4) })]) }),
      severity: 'danger',
    },
  ],
  quiet: [
    { when: 'another known token comes back', on: calling([change(stEth, 5, 2), change(usdc, 0, 9)]), state: 'clear' },
    { when: 'it becomes stake', on: deposit(), state: 'clear' },
    { when: 'the fee alone leaves', on: calling([change(ether, 5, 4.99)]), state: 'clear' },
    { when: 'nothing leaves', on: approval(stranger, 1n), state: 'clear' },
    {
      when: 'a token for one that nobody knows, as at an exchange',
      on: calling([change(usdc, 5, 2), change(unlisted, 0, 9)]),
      state: 'clear',
    },
    {
      when: 'somebody else’s balance falls',
      on: calling([{ ...change(stEth, 5, 2), account: stranger }]),
      state: 'clear',
    },
    { when: 'a plain transfer', on: calling([change(stEth, 5, 3)], { actions: [send] }), state: 'not-applicable' },
    {
      when: 'a transfer beside a call that takes nothing',
      on: calling([change(stEth, 5, 3)], { actions: [send, unknownCall()] }),
      state: 'clear',
    },
    {
      when: 'ether that is staked through a pod',
      on: calling([change(ether, 40, 8)], {
        ...paying(32),
        known: () => ({ protocol: 'eigenlayer', role: 'eigenPodManager' }),
      }),
      state: 'not-applicable',
    },
    {
      when: 'what it became could not be read',
      on: calling([change(stEth, 5, 2)], {
        after: exposure([], { unread: [{ protocol: 'eigenlayer', reason: 'x' }] }),
      }),
      state: 'not-checked',
    },
    { when: 'nothing is simulated', on: calling([], unsimulated), state: 'not-checked' },
    { when: 'it would fail', on: calling([], reverted), state: 'not-checked' },
    { when: 'a message', on: ruleContext({ request: messageRequest('0x00') }), state: 'not-applicable' },
  ],
});
