import { parties } from '@/components/fixtures/parties';
import type { Address } from '@/lib/types';
import { ruleContext } from '../testing/ruleContext';
import { approval, delegateAction, delegation, queueAction, queueing, stranger } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './address-poisoning';

const poison = (address: Address): Address => `${address.slice(0, 6)}${'0'.repeat(32)}${address.slice(-4)}` as Address;
const familiar = [parties.strategyManager, stranger];

testRule(rule, {
  fires: [
    {
      when: 'like the user’s own',
      on: queueing({ actions: [queueAction({ withdrawer: poison(parties.user) })] }),
      severity: 'critical',
      says: [parties.user],
    },
    {
      when: 'like the operator of today',
      on: queueing({ actions: [{ ...delegateAction, args: { operator: poison(parties.northwind) } }] }),
      severity: 'critical',
      says: ['Northwind Staking'],
    },
    {
      when: 'like a contract of the catalogue',
      on: approval(poison(parties.strategyManager), 1n, { familiar }),
      severity: 'critical',
      says: ['EigenLayer StrategyManager'],
      path: [0],
    },
    {
      when: 'in a list, in other letters',
      on: queueing({
        familiar,
        actions: [queueAction({ strategies: [poison(stranger).toUpperCase().replace('0X', '0x')] })],
      }),
      severity: 'critical',
    },
  ],
  quiet: [
    { when: 'the known address itself', on: approval(parties.strategyManager, 1n, { familiar }), state: 'clear' },
    {
      when: 'only one end agrees',
      on: approval(`${stranger.slice(0, 38)}0000` as Address, 1n, { familiar }),
      state: 'clear',
    },
    { when: 'nothing is like anything known', on: delegation(), state: 'clear' },
    { when: 'no address is named', on: ruleContext(), state: 'not-applicable' },
  ],
});
