import { unavailable } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { chainFacts, delegation, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './endpoint-wrong-chain';

const other = chainFacts([], { chainId: 17_000 });

testRule(rule, {
  fires: [
    {
      when: 'the answer says so',
      on: delegation({ part: { facts: { before: other, after: other } } }),
      severity: 'critical',
      says: ['Ethereum'],
    },
    {
      when: 'it was refused for that',
      on: ruleContext({ simulation: { ...unavailable, reason: { name: 'endpoint-wrong-chain', message: '' } } }),
      severity: 'critical',
    },
  ],
  quiet: [
    { when: 'it serves the right one', on: delegation(), state: 'clear' },
    { when: 'nothing was read', on: delegation({ part: unsimulated }), state: 'not-applicable' },
  ],
});
