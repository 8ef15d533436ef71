import { BLOCK, exposure } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { action, simulated } from '@/components/fixtures/review';
import { chainFacts, completing, deposit, reverted, unsimulated, waiting } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './cannot-complete-yet';

const tooEarly = { ...reverted, before: exposure([waiting(BLOCK + 7_200n)]) };
const known = { before: chainFacts(), after: chainFacts() };
const late = { ...reverted, before: exposure([waiting(BLOCK)]), facts: known };
const readOnly = { ...unsimulated, facts: { before: chainFacts() } };

testRule(rule, {
  fires: [
    {
      when: 'a day too early',
      on: completing(tooEarly),
      severity: 'warning',
      says: ['24,121,102', '1 day', '24 Nov'],
      path: [0],
    },
    {
      when: 'one block too early',
      on: completing({ ...tooEarly, before: exposure([waiting(BLOCK + 1n)]) }),
      severity: 'warning',
    },
    {
      when: 'the queue does not list it: its own start counts',
      on: completing({ ...reverted, before: exposure([]) }),
      severity: 'warning',
      says: ['24,207,503'],
    },
    {
      when: 'the state was read and the call was not run',
      on: completing({ ...readOnly, before: exposure([waiting(BLOCK + 7_200n)]) }),
      severity: 'warning',
    },
    {
      when: 'tokens of another kind are named',
      on: completing(late, { tokens: [parties.eigenDa] }),
      severity: 'warning',
      says: ['wrong token', 'stETH', 'EigenDA'],
    },
  ],
  quiet: [
    { when: 'the first block in which it can', on: completing(late), state: 'clear' },
    {
      when: 'it goes through',
      on: completing({ before: exposure([waiting(BLOCK + 9n)]), simulation: simulated() }),
      state: 'clear',
    },
    {
      when: 'as shares: the tokens do not matter',
      on: completing(late, { tokens: [parties.eigenDa], receiveAsTokens: false }),
      state: 'clear',
    },
    { when: 'nothing was read', on: completing(unsimulated), state: 'not-checked' },
    {
      when: 'the wait was not read',
      on: completing({
        ...reverted,
        before: exposure([]),
        facts: { before: chainFacts([], { withdrawalDelayBlocks: undefined }) },
      }),
      state: 'not-checked',
    },
    {
      when: 'the withdrawal has another shape',
      on: completing({ ...reverted, before: exposure([]), actions: [action({ type: 'completeWithdrawal' })] }),
      state: 'not-checked',
    },
    { when: 'nothing is completed', on: deposit(), state: 'not-applicable' },
  ],
});
