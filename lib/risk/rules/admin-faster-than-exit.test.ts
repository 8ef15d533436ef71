import { parties } from '@/components/fixtures/parties';
import { plainly, saying } from '../testing/eigenlayer';
import { completing, delegation, deposit, queueing, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './admin-faster-than-exit';

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
