import { exposure, position } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { delegateAction, delegation, deposit, operatorSet, STAKE, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-slashable-share';

const set = (share: number, part = {}) => operatorSet({ share, of: STAKE, ...part });

testRule(rule, {
  fires: [
    {
      when: 'a little can be slashed by contracts',
      on: delegation({ sets: [set(0.04), set(0.05, { avs: parties.oracleX })] }),
      severity: 'info',
      says: ['0.4680 stETH', '9%', 'EigenDA', 'Oracle X', '0x9a1b…1111', 'Northwind Staking'],
    },
    { when: 'just under half', on: delegation({ sets: [set(0.499)] }), severity: 'info' },
    { when: 'half', on: delegation({ sets: [set(0.25), set(0.25, { id: 1 })] }), severity: 'warning' },
    {
      when: 'a key holder could take 10 %',
      on: delegation({ sets: [set(0.1, { slasherHasCode: false })] }),
      severity: 'danger',
      says: ['without code'],
    },
    {
      when: 'a key holder could take under 10 %',
      on: delegation({ sets: [set(0.099, { slasherHasCode: false })] }),
      severity: 'info',
    },
    {
      when: 'an announced allocation counts',
      on: delegation({
        sets: [
          set(0, { pendingDiff: 6n * 10n ** 17n, effectBlock: 24_200_000n, slashableAfterPending: (STAKE * 6n) / 10n }),
        ],
      }),
      severity: 'warning',
      says: ['3.1200 stETH', '60%'],
    },
    {
      when: 'sums past everything stop at everything',
      on: delegation({ sets: [set(0.8), set(0.8, { id: 1 })] }),
      severity: 'warning',
      says: ['5.2000 stETH', '100%'],
    },
    { when: 'a deposit grows it', on: deposit({}, undefined, [set(0.5)]), severity: 'info', says: ['stETH'] },
  ],
  quiet: [
    {
      when: 'a shared account delegates, whose stake was not read',
      on: delegation({ sets: [set(0.3)], part: { actions: [{ ...delegateAction, actor: parties.slasher }] } }),
      state: 'not-checked',
      why: 'could not be read',
    },
    { when: 'nothing is pledged', on: delegation(), state: 'clear' },
    { when: 'the set sleeps', on: delegation({ sets: [set(0.3, { live: false })] }), state: 'clear' },
    { when: 'nothing is simulated', on: delegation({ part: unsimulated }), state: 'not-checked' },
    {
      when: 'EigenLayer was not read',
      on: delegation({
        part: { after: exposure([], { unread: [{ protocol: 'eigenlayer', reason: 'endpoint-timeout' }] }) },
      }),
      state: 'not-checked',
      why: 'could not be read',
    },
    {
      when: 'the sets were not read',
      on: delegation({
        part: {
          after: exposure([{ ...position({ amount: STAKE, operator: parties.northwind }), operatorSets: undefined }]),
        },
      }),
      state: 'not-checked',
    },
    { when: 'no stake', on: delegation({ amount: 0n }), state: 'not-checked', why: 'no stake' },
    { when: 'nothing is delegated or added', on: deposit({ actions: [] }), state: 'not-applicable' },
  ],
});
