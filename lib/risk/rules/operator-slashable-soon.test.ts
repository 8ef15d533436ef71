import { BLOCK } from '@/components/fixtures/exposures';
import { delegation, operatorSet, STAKE, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-slashable-soon';

const announced = (effectBlock: bigint, share = 3n, part = {}) =>
  operatorSet({
    share: 0,
    of: STAKE,
    pendingDiff: share * 10n ** 17n,
    effectBlock,
    slashableAfterPending: (STAKE * share) / 10n,
    ...part,
  });

testRule(rule, {
  fires: [
    {
      when: 'an allocation takes effect before the exit',
      on: delegation({ sets: [announced(BLOCK + 7_200n)] }),
      severity: 'info',
      says: ['24,121,102', '1.5600 stETH', '24 Nov'],
    },
    {
      when: 'in the very block of the exit',
      on: delegation({ sets: [announced(BLOCK + 100_800n, 6n)] }),
      severity: 'warning',
    },
    {
      when: 'for a key holder',
      on: delegation({ sets: [announced(BLOCK + 1n, 1n, { slasherHasCode: false })] }),
      severity: 'danger',
    },
    {
      when: 'the first of several is the one that counts',
      on: delegation({ sets: [announced(BLOCK + 900n, 1n, { id: 1 }), announced(BLOCK + 20n)] }),
      severity: 'info',
      says: ['24,113,922'],
    },
  ],
  quiet: [
    { when: 'the exit comes first', on: delegation({ sets: [announced(BLOCK + 100_801n)] }), state: 'clear' },
    {
      when: 'an allocation shrinks',
      on: delegation({ sets: [operatorSet({ share: 0.2, of: STAKE, pendingDiff: -1n, effectBlock: BLOCK + 1n })] }),
      state: 'clear',
    },
    {
      when: 'nothing is announced',
      on: delegation({ sets: [operatorSet({ share: 0.2, of: STAKE })] }),
      state: 'clear',
    },
    { when: 'nothing is simulated', on: delegation({ part: unsimulated }), state: 'not-checked' },
  ],
});
