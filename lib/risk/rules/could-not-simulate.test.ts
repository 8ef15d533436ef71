import { unavailable } from '@/components/fixtures/review';
import type { Simulation } from '@/lib/types';
import { ruleContext } from '../testing/ruleContext';
import { delegation, messageRequest, reverted, textHex, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './could-not-simulate';

const signed = (part: Partial<Simulation>) =>
  ruleContext({
    request: messageRequest(textHex('hello')),
    simulation: { ...unavailable, worstOf: 'signature', ...part },
  });
const because = (name: string) => ruleContext({ simulation: { ...unavailable, reason: { name, message: '' } } });

testRule(rule, {
  fires: [
    {
      when: 'the endpoint does not answer',
      on: delegation({ part: unsimulated }),
      severity: 'warning',
      says: ['took too long', 'Not checked'],
    },
    {
      when: 'there is no endpoint',
      on: ruleContext({ simulation: { ...unavailable, reason: undefined } }),
      severity: 'warning',
      says: ['No endpoint'],
    },
    {
      when: 'the endpoint cannot simulate',
      on: because('endpoint-unsupported'),
      severity: 'warning',
      says: ['cannot simulate'],
    },
    {
      when: 'the account cannot pay',
      on: because('insufficient-funds'),
      severity: 'warning',
      says: ['cannot cover', 'lower the amount'],
    },
    {
      when: 'for a reason that has no words',
      on: because('__proto__'),
      severity: 'warning',
      says: ['could not be worked out'],
    },
  ],
  quiet: [
    { when: 'it was simulated', on: delegation(), state: 'clear' },
    { when: 'it was, and would fail', on: delegation({ part: reverted }), state: 'clear' },
    {
      when: 'a message, which has no outcome',
      on: ruleContext({ ...unsimulated, request: messageRequest(textHex('hello')) }),
      state: 'not-applicable',
    },
    { when: 'what a signature gives was tried out', on: signed({ status: 'success' }), state: 'clear' },
    { when: 'what a signature gives was not', on: signed({}), state: 'not-checked' },
    { when: 'it would fail now', on: signed({ status: 'reverted' }), state: 'not-checked' },
    { when: 'it gives more than can be', on: signed({ status: 'success', untold: true }), state: 'not-checked' },
  ],
});
