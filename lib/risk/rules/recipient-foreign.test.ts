import { parties } from '@/components/fixtures/parties';
import { action } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { approveAction, stranger, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './recipient-foreign';

const vault = (type: string, args: Record<string, string>) =>
  ruleContext({ actions: [action({ protocol: 'symbiotic', type, args })] });
const shape = action({ protocol: 'erc4626', type: 'deposit', args: { receiver: stranger } });
const transfer = action({
  protocol: 'erc20',
  type: 'transfer',
  args: { token: parties.stEth, to: stranger, amount: 1n },
});

testRule(rule, {
  fires: [
    {
      when: 'a deposit for somebody else',
      on: vault('deposit', { onBehalfOf: stranger }),
      severity: 'danger',
      says: ['0xE41d…09b5'],
    },
    {
      when: 'a withdrawal to somebody else',
      on: vault('withdraw', { claimer: stranger }),
      severity: 'critical',
      says: ['pays it to 0xE41d…09b5'],
    },
    { when: 'a claim for somebody else', on: vault('claimRewards', { recipient: stranger }), severity: 'critical' },
    {
      when: 'one role is the user’s, another is not',
      on: vault('redeem', { owner: parties.user, receiver: stranger }),
      severity: 'critical',
    },
    {
      when: 'without any endpoint',
      on: ruleContext({
        ...unsimulated,
        actions: [action({ protocol: 'aave-v3', type: 'withdraw', args: { to: stranger } })],
      }),
      severity: 'critical',
    },
  ],
  quiet: [
    { when: 'the user gets it', on: vault('withdraw', { claimer: parties.user }), state: 'clear' },
    { when: 'no such argument', on: vault('deposit', {}), state: 'clear' },
    {
      when: 'a contract of which only the shape is known',
      on: ruleContext({ actions: [{ ...shape, flags: ['by-shape'] }] }),
      state: 'not-applicable',
    },
    {
      when: 'an account that acts for the user',
      on: ruleContext({ actions: [{ ...shape, actor: stranger }] }),
      state: 'clear',
    },
    { when: 'a plain transfer', on: ruleContext({ actions: [transfer] }), state: 'not-applicable' },
    { when: 'an approval', on: ruleContext({ actions: [approveAction(stranger, 1n)] }), state: 'not-applicable' },
  ],
});
