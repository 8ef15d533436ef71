import { simulated } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation, messageRequest, textHex, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './simulated-by-call';

const by = (part: Parameters<typeof simulated>[0]) => ruleContext({ simulation: simulated(part) });

testRule(rule, {
  fires: [
    {
      when: 'code of ours stood at the user’s address',
      on: by({ method: 'eth_call-override' }),
      severity: 'info',
      says: ['could not see', 'next block', 'code at your own address'],
    },
    {
      when: 'that shows that it would fail',
      on: by({ method: 'eth_call-override', status: 'reverted' }),
      severity: 'info',
    },
    {
      when: 'a plain call shows that it would fail',
      on: by({ method: 'eth_call', status: 'reverted' }),
      severity: 'info',
      says: ['could not see', 'what it would change'],
    },
  ],
  quiet: [
    { when: 'it was simulated in full', on: delegation(), state: 'clear' },
    { when: 'nothing was simulated', on: delegation({ part: unsimulated }), state: 'not-applicable' },
    {
      when: 'a message, which has no outcome',
      on: ruleContext({ request: messageRequest(textHex('hello')) }),
      state: 'not-applicable',
    },
  ],
});
