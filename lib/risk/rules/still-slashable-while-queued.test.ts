import { exposure, queuedPosition, token } from '@/components/fixtures/exposures';
import { deposit, queueing, reverted, undelegation, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './still-slashable-while-queued';

const free = queuedPosition(token(2), { operator: undefined, operatorSets: [] });

testRule(rule, {
  fires: [
    {
      when: 'queueing a withdrawal under an operator',
      on: queueing(),
      severity: 'info',
      says: ['2.0000 stETH', '24,214,702', 'Northwind Staking'],
    },
    { when: 'undelegating', on: undelegation(), severity: 'info', says: ['5.2000 stETH'] },
  ],
  quiet: [
    { when: 'there is no operator', on: queueing({ after: exposure([free]) }), state: 'clear' },
    { when: 'nothing is queued', on: deposit(), state: 'not-applicable' },
    { when: 'nothing is simulated', on: queueing(unsimulated), state: 'not-checked' },
    { when: 'it would fail', on: queueing(reverted), state: 'not-checked' },
    {
      when: 'the queue was not read',
      on: queueing({ after: exposure([], { unread: [{ protocol: 'eigenlayer', reason: 'x' }] }) }),
      state: 'not-checked',
    },
  ],
});
