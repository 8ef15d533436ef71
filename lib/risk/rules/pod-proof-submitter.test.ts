import { zeroAddress } from 'viem';
import { parties } from '@/components/fixtures/parties';
import { action } from '@/components/fixtures/review';
import { eigenlayerCall, pod } from '../testing/eigenlayer';
import { ruleContext } from '../testing/ruleContext';
import { delegation, stranger, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './pod-proof-submitter';

const set = (newProofSubmitter: string, part = {}) => eigenlayerCall('setProofSubmitter', { newProofSubmitter }, part);

testRule(rule, {
  fires: [
    {
      when: 'a stranger gets the pod’s powers',
      on: set(stranger),
      severity: 'critical',
      says: ['0xE41d…09b5', '0x9D00…009D'],
    },
    {
      when: 'nobody could ask whose pod it is',
      on: ruleContext({
        ...unsimulated,
        actions: [
          action({
            type: 'setProofSubmitter',
            contract: pod,
            args: { newProofSubmitter: stranger },
            flags: ['by-shape'],
          }),
        ],
      }),
      severity: 'critical',
    },
  ],
  quiet: [
    { when: 'the user does it alone again', on: set(zeroAddress), state: 'clear' },
    { when: 'the user is named', on: set(parties.user), state: 'clear' },
    { when: 'no pod is touched', on: delegation(), state: 'not-applicable' },
  ],
});
