import { delegation, operatorSet, STAKE, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-latent-allocation';

const asleep = operatorSet({ share: 0.1, of: STAKE, live: false, slashable: 0n, slashableAfterPending: 0n });

testRule(rule, {
  fires: [
    {
      when: 'stake is pledged to a sleeping set',
      on: delegation({ sets: [asleep] }),
      severity: 'warning',
      says: ['0.5200 stETH', 'EigenDA', 'without notice'],
    },
  ],
  quiet: [
    { when: 'the set is awake', on: delegation({ sets: [{ ...asleep, live: true }] }), state: 'clear' },
    { when: 'nothing is pledged to it', on: delegation({ sets: [{ ...asleep, magnitude: 0n }] }), state: 'clear' },
    { when: 'nothing is simulated', on: delegation({ part: unsimulated }), state: 'not-checked' },
  ],
});
