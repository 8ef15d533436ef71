import { exposure, queuedPosition, token } from '@/components/fixtures/exposures';
import { ether, parties } from '@/components/fixtures/parties';
import { action } from '@/components/fixtures/review';
import { delegation, reverted, STAKE, stranger, undelegation, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './undelegate-queues-everything';

const redelegate = [action({ type: 'redelegate', args: { operator: parties.harbor } })];
const leaving = action({ type: 'undelegate', args: { staker: stranger } });
const two = exposure([
  queuedPosition(STAKE),
  queuedPosition(token(32), { asset: ether, withdrawalRoot: `0x${'cd'.repeat(32)}`, strategy: parties.eigenDa }),
]);

testRule(rule, {
  fires: [
    {
      when: 'a shared account leaves, whose stake was not read',
      on: undelegation({ actions: [{ ...leaving, actor: stranger }] }),
      severity: 'warning',
      says: ['was not read'],
    },
    { when: 'undelegating', on: undelegation(), severity: 'warning', says: ['5.2000 stETH', '7 Dec 2026'], path: [0] },
    {
      when: 'every asset is named',
      on: undelegation({ after: two }),
      severity: 'warning',
      says: ['5.2000 stETH and 32.0000 ETH'],
    },
    {
      when: 'changing the operator',
      on: undelegation({ actions: redelegate }),
      severity: 'warning',
      says: ['Harbor Nodes', 'restake'],
    },
    { when: 'the outcome is not known', on: undelegation(unsimulated), severity: 'warning', says: ['was not read'] },
    {
      when: 'EigenLayer was not read',
      on: undelegation({ after: exposure([], { unread: [{ protocol: 'eigenlayer', reason: 'endpoint-timeout' }] }) }),
      severity: 'warning',
      says: ['was not read'],
    },
  ],
  quiet: [
    {
      when: 'there is nothing to queue',
      on: undelegation({ before: exposure([]), after: exposure([]) }),
      state: 'clear',
    },
    {
      when: 'what waited before waits on',
      on: undelegation({ before: exposure([queuedPosition(STAKE)]) }),
      state: 'clear',
    },
    { when: 'somebody else is undelegated', on: undelegation({}, { staker: stranger }), state: 'not-applicable' },
    { when: 'it would fail', on: undelegation(reverted), state: 'not-checked' },
    { when: 'delegating', on: delegation(), state: 'not-applicable' },
  ],
});
