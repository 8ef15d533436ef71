import { parties } from '@/components/fixtures/parties';
import { plainly, saying } from '../testing/eigenlayer';
import { completing, delegation, deposit, queueing, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './admin-faster-than-exit';

const DAY = 86_400;
const { [parties.delegationManager]: _, ...others } = plainly.paused;

testRule(rule, {
  fires: [
    { when: 'stake goes in', on: deposit(saying()), severity: 'info', says: ['14 days', 'at any moment'], path: [0] },
    {
      when: 'how long leaving takes was not read',
      on: deposit(saying({}, { chain: { withdrawalDelayBlocks: undefined } })),
      severity: 'info',
    },
    {
      when: 'the code can be replaced at once',
      on: deposit(saying({ upgradeDelay: 0 })),
      severity: 'info',
      says: ['replace the contracts’ code, at any moment', '14 days'],
    },
    {
      when: 'the code can be replaced before anybody is out',
      on: deposit(saying({ upgradeDelay: 10 * DAY })),
      severity: 'info',
      says: ['10 days', '14 days', 'sooner'],
    },
    {
      when: 'replacing the code takes longer than leaving',
      on: deposit(saying({ upgradeDelay: 21 * DAY })),
      severity: 'info',
      says: ['21 days', 'longer than leaving', 'at any moment'],
    },
    {
      when: 'a withdrawal is restaked',
      on: completing(saying(), { receiveAsTokens: false }),
      severity: 'info',
    },
  ],
  quiet: [
    { when: 'stake goes out', on: queueing(saying()), state: 'not-applicable' },
    { when: 'a withdrawal is paid out', on: completing(saying()), state: 'not-applicable' },
    { when: 'no stake moves', on: delegation(), state: 'not-applicable' },
    { when: 'the contract of the way out did not say', on: deposit(saying({ paused: others })), state: 'not-checked' },
    { when: 'nothing was read', on: deposit(unsimulated), state: 'not-checked' },
  ],
});
