import { token } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { approval, approveAction, delegation, stranger, unlisted, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './spender-is-account';

const other = {
  actions: [approveAction(stranger, 5n, { args: { token: unlisted.address, spender: stranger, amount: 5n } })],
};

testRule(rule, {
  fires: [
    {
      when: 'a staking token',
      on: approval(stranger, token(2), { code: 0 }),
      severity: 'critical',
      says: ['2.0000 stETH', '10.4000 stETH', '0xE41d…09b5'],
    },
    {
      when: 'another token',
      on: approval(stranger, 5n, { code: 0, ...other, simulation: unsimulated.simulation }),
      severity: 'danger',
      says: ['5 units'],
    },
    {
      when: 'the endpoint could read, not simulate',
      on: approval(stranger, token(2), { code: 0, simulation: unsimulated.simulation }),
      severity: 'critical',
    },
  ],
  quiet: [
    { when: 'a contract', on: approval(stranger, token(2)), state: 'clear' },
    {
      when: 'a contract of the catalogue',
      on: approval(parties.strategyManager, token(2), { code: 0 }),
      state: 'clear',
    },
    {
      when: 'a token of the catalogue, which wraps others',
      on: approval(parties.stEth, token(2), { code: 0 }),
      state: 'clear',
    },
    { when: 'nothing was read', on: approval(stranger, token(2), unsimulated), state: 'not-checked' },
    {
      when: 'its code was not read',
      on: approval(stranger, token(2), { read: { codeSize: {} } }),
      state: 'not-checked',
      why: 'could not be read',
    },
    { when: 'no right is given', on: delegation(), state: 'not-applicable' },
  ],
});
