import { token } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { approval, approveAction, delegation, stranger, unlisted, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './spender-unknown';

const other = {
  actions: [approveAction(stranger, 5n, { args: { token: unlisted.address, spender: stranger, amount: 5n } })],
};

testRule(rule, {
  fires: [
    {
      when: 'a staking token',
      on: approval(stranger, token(2)),
      severity: 'danger',
      says: ['2.0000 stETH', '0xE41d…09b5'],
    },
    {
      when: 'an exact amount of another token',
      on: approval(stranger, 5n, { ...other, simulation: unsimulated.simulation }),
      severity: 'warning',
    },
    {
      when: 'its code can be replaced',
      on: approval(stranger, token(2), { read: { upgradeable: [stranger] } }),
      severity: 'danger',
      says: ['other code in its place'],
    },
    { when: 'without any endpoint', on: approval(stranger, token(2), unsimulated), severity: 'danger' },
    {
      when: 'the user’s own name for it does not help',
      on: approval(stranger, token(2), { nameOf: () => 'My friend' }),
      severity: 'danger',
      says: ['My friend'],
    },
    {
      when: 'a receipt token by its kind alone',
      on: approval(stranger, 5n, {
        ...other,
        simulation: unsimulated.simulation,
        tokenKind: (address) => (address === unlisted.address ? 'Receipt' : undefined),
      }),
      severity: 'danger',
    },
  ],
  quiet: [
    { when: 'a contract of the catalogue', on: approval(parties.strategyManager, token(2)), state: 'clear' },
    { when: 'an account, which has a rule of its own', on: approval(stranger, token(2), { code: 0 }), state: 'clear' },
    { when: 'no right is given', on: delegation(), state: 'not-applicable' },
  ],
});
