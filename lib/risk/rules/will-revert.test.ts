import { call, simulated, transaction } from '@/components/fixtures/review';
import type { Simulation } from '@/lib/types';
import { ruleContext } from '../testing/ruleContext';
import { delegation, messageRequest, textHex, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './will-revert';

const failing = (reason?: Simulation['reason'], part: Partial<Simulation> = {}) =>
  simulated({ status: 'reverted', ...(reason ? { reason } : {}), ...part });
const error = (name: string, ...args: string[]) => ({ name, args, data: '0x' as const });
const batch = transaction([call(), call()]);

testRule(rule, {
  fires: [
    {
      when: 'for a known reason',
      on: ruleContext({ simulation: failing(error('ActivelyDelegated')) }),
      severity: 'warning',
      says: ['an operator already', 'network fee'],
      path: [0],
    },
    {
      when: 'for a reason that passes',
      on: ruleContext({ simulation: failing(error('WithdrawalDelayNotElapsed')) }),
      severity: 'warning',
      says: ['not over', 'try again later'],
    },
    {
      when: 'in the contract’s own words',
      on: ruleContext({ simulation: failing(error('Error', 'ERC20: insufficient allowance')) }),
      severity: 'warning',
      says: ['“ERC20: insufficient allowance”'],
    },
    {
      when: 'words that try to reorder the sentence',
      on: ruleContext({ simulation: failing(error('Error', 'ok\u202eknab')) }),
      severity: 'warning',
      says: ['⟨U+202E⟩'],
    },
    {
      when: 'an error without words',
      on: ruleContext({ simulation: failing(error('0xdeadbeef')) }),
      severity: 'warning',
      says: ['“0xdeadbeef”'],
    },
    {
      when: 'a name that points into our words',
      on: ruleContext({ simulation: failing(error('constructor')) }),
      severity: 'warning',
      says: ['“constructor”'],
    },
    { when: 'without a reason', on: ruleContext({ simulation: failing() }), severity: 'warning', says: ['no reason'] },
    {
      when: 'in the second call',
      on: ruleContext({ request: batch, simulation: failing(undefined, { revertedCall: 1 }) }),
      severity: 'warning',
      path: [1],
    },
  ],
  quiet: [
    { when: 'it goes through', on: delegation(), state: 'clear' },
    { when: 'nothing is simulated', on: delegation({ part: unsimulated }), state: 'not-checked' },
    {
      when: 'a message, which cannot fail',
      on: ruleContext({ ...unsimulated, request: messageRequest(textHex('hello')) }),
      state: 'not-applicable',
    },
  ],
});
