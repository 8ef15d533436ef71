import { parties } from '@/components/fixtures/parties';
import type { EigenlayerFacts } from '@/lib/types';
import { eigenlayerCall, plainly, saying } from '../testing/eigenlayer';
import {
  approval,
  completing,
  delegation,
  deposit,
  queueing,
  stranger,
  undelegation,
  unsimulated,
} from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './protocol-paused';

const paused = (part: EigenlayerFacts['paused']) => saying({ paused: { ...plainly.paused, ...part } });
const { delegationManager, strategyManager, strategy } = parties;
const without = (address: keyof EigenlayerFacts['paused']) => {
  const { [address]: _, ...rest } = plainly.paused;
  return saying({ paused: rest });
};

testRule(rule, {
  fires: [
    {
      when: 'deposits',
      on: deposit(paused({ [strategyManager]: 1n })),
      severity: 'warning',
      says: ['StrategyManager', 'fails'],
    },
    { when: 'deposits into one pool', on: deposit(paused({ [strategy]: 1n })), severity: 'warning' },
    { when: 'new delegations', on: delegation({ part: paused({ [delegationManager]: 1n }) }), severity: 'warning' },
    { when: 'the queue, for who leaves', on: undelegation(paused({ [delegationManager]: 2n })), severity: 'warning' },
    { when: 'the queue, for who queues', on: queueing(paused({ [delegationManager]: 2n })), severity: 'warning' },
    { when: 'the way out of the queue', on: completing(paused({ [delegationManager]: 4n })), severity: 'warning' },
    { when: 'everything', on: deposit(paused({ [strategyManager]: 2n ** 256n - 1n })), severity: 'warning' },
    {
      when: 'the way out, for who goes in',
      on: deposit(paused({ [delegationManager]: 2n })),
      severity: 'warning',
      says: ['way out'],
    },
    {
      when: 'the way out of a pool, for who goes in',
      on: deposit(paused({ [strategy]: 2n })),
      severity: 'warning',
      says: ['way out'],
    },
  ],
  quiet: [
    { when: 'nothing is paused', on: deposit(saying()), state: 'clear' },
    {
      when: 'only what is not needed is paused',
      on: queueing(paused({ [delegationManager]: 5n, [strategyManager]: 1n })),
      state: 'clear',
    },
    { when: 'one contract was not read', on: deposit(without(delegationManager)), state: 'not-checked' },
    { when: 'the pool was not read', on: deposit(without(strategy)), state: 'not-checked' },
    { when: 'nothing was read', on: deposit(unsimulated), state: 'not-checked' },
    { when: 'it has no such switch', on: eigenlayerCall('setClaimerFor', {}), state: 'not-applicable' },
    { when: 'EigenLayer is not asked', on: approval(stranger, 1n), state: 'not-applicable' },
  ],
});
