import { TIME } from '@/components/fixtures/exposures';
import { transaction } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { chainFacts, delegation, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './endpoint-stale';

const later = (seconds: number) => delegation({ part: { now: (TIME + seconds) * 1_000 } });
const facts = { before: chainFacts() };

testRule(rule, {
  fires: [
    { when: 'just over 5 minutes', on: later(301), severity: 'warning', says: ['24,113,902'] },
    { when: 'a day', on: later(86_400), severity: 'warning', says: ['1 day old'] },
  ],
  quiet: [
    { when: 'exactly 5 minutes', on: later(300), state: 'clear' },
    { when: 'a simulated block is a little ahead', on: later(-12), state: 'clear' },
    {
      when: 'a chain on this machine stands still',
      on: ruleContext({ request: transaction(undefined, { chainId: 31_337 }), facts, now: Number.MAX_SAFE_INTEGER }),
      state: 'not-applicable',
    },
    { when: 'nothing was read', on: delegation({ part: unsimulated }), state: 'not-applicable' },
  ],
});
