import { chainFacts, delegation, deposit, operatorFacts, reverted, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-faster-than-exit';

const withNotice = (blocks: bigint, isSet = true) => operatorFacts({ allocationDelay: { isSet, blocks } });
const notice = (blocks: bigint, isSet = true) =>
  delegation({ operator: operatorFacts({ allocationDelay: { isSet, blocks } }) });
const unknownExit = chainFacts([operatorFacts()], { withdrawalDelayBlocks: undefined });

testRule(rule, {
  fires: [
    { when: 'one block too short', on: notice(100_799n), severity: 'warning', says: ['14 days'] },
    { when: 'a tenth of the exit', on: notice(10_080n), severity: 'warning' },
    {
      when: 'under a tenth of the exit',
      on: notice(7_200n),
      severity: 'danger',
      says: ['1 day', '14 days', 'Northwind Staking'],
    },
    { when: 'no notice at all', on: notice(0n), severity: 'danger', says: ['at once, without any notice'] },
    {
      when: 'it would fail today: the notice is as short',
      on: delegation({ operator: operatorFacts({ allocationDelay: { isSet: true, blocks: 0n } }), part: reverted }),
      severity: 'danger',
    },
    {
      when: 'the operator that is kept gives less notice than when it was shown',
      on: deposit({ earlier: [withNotice(50_000n)] }, withNotice(7_200n)),
      severity: 'danger',
      says: ['1 day', '14 days'],
    },
    {
      when: 'the operator that is kept has set a notice since',
      on: deposit({ earlier: [withNotice(0n, false)] }, withNotice(50_000n)),
      severity: 'warning',
    },
  ],
  quiet: [
    {
      when: 'an operator that is kept, whose notice stayed',
      on: deposit({ earlier: [withNotice(7_200n)] }, withNotice(7_200n)),
      state: 'clear',
    },
    {
      when: 'an operator that is kept, whose notice got longer',
      on: deposit({ earlier: [withNotice(0n)] }, withNotice(7_200n)),
      state: 'clear',
    },
    {
      when: 'the notice got shorter and is as long as the exit still',
      on: deposit({ earlier: [withNotice(126_000n)] }, withNotice(100_800n)),
      state: 'clear',
    },
    { when: 'as long as the exit', on: notice(100_800n), state: 'clear' },
    { when: 'not set: then 126,000 blocks come first', on: notice(0n, false), state: 'clear' },
    {
      when: 'an operator that is kept',
      on: deposit({}, operatorFacts({ allocationDelay: { isSet: true, blocks: 0n } })),
      state: 'not-applicable',
    },
    { when: 'nothing is simulated', on: delegation({ part: unsimulated }), state: 'not-checked' },
    {
      when: 'the operator was not read',
      on: delegation({ part: { facts: { before: chainFacts(), after: chainFacts() } } }),
      state: 'not-checked',
      why: 'could not be read',
    },
    {
      when: 'the time that leaving takes was not read',
      on: delegation({ part: { facts: { before: unknownExit, after: unknownExit } } }),
      state: 'not-checked',
    },
  ],
});
