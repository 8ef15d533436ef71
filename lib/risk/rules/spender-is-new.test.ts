import { TIME, token } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { approval, approveAction, delegation, stranger, unlisted, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './spender-is-new';

const DAY = 86_400;
const created = (days: number, part = {}) =>
  approval(stranger, token(2), { read: { createdAt: { [stranger]: TIME - days * DAY } }, ...part });
const other = {
  actions: [approveAction(stranger, 5n, { args: { token: unlisted.address, spender: stranger, amount: 5n } })],
};

testRule(rule, {
  fires: [
    {
      when: '3 days old, for a staking token',
      on: created(3),
      severity: 'danger',
      says: ['3 days ago', '2.0000 stETH'],
    },
    {
      when: '29 days old, for another token',
      on: created(29, { ...other, simulation: unsimulated.simulation }),
      severity: 'warning',
    },
    { when: 'from a block that is not there yet', on: created(-1), severity: 'danger' },
  ],
  quiet: [
    { when: '30 days old', on: created(30), state: 'clear' },
    { when: 'the endpoint tells no ages', on: approval(stranger, token(2)), state: 'not-checked', why: 'history' },
    {
      when: 'nothing was read',
      on: approval(stranger, token(2), unsimulated),
      state: 'not-checked',
      why: 'not simulated',
    },
    { when: 'a contract of the catalogue', on: approval(parties.strategyManager, token(2)), state: 'clear' },
    { when: 'an account, which has a rule of its own', on: approval(stranger, token(2), { code: 0 }), state: 'clear' },
    { when: 'no right is given', on: delegation(), state: 'not-applicable' },
  ],
});
