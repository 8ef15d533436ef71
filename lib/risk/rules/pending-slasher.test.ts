import { parties } from '@/components/fixtures/parties';
import type { PendingSlasher } from '@/lib/types';
import { eigenlayerCall, saying, soon } from '../testing/eigenlayer';
import { approval, delegation, deposit, stranger, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './pending-slasher';

const change: PendingSlasher = {
  ...{ operator: parties.northwind, avs: parties.eigenDa, id: 0 },
  ...{ slasher: stranger, slasherHasCode: false, effectBlock: soon },
};
const pending = (...pendingSlashers: readonly PendingSlasher[]) => saying({ pendingSlashers });

testRule(rule, {
  fires: [
    {
      when: 'an operator is chosen whose service changes hands',
      on: delegation({ part: pending(change) }),
      severity: 'warning',
      says: ['0xE41d…09b5, an account without code for EigenDA', '24 Nov 2026'],
    },
    { when: 'a deposit joins it', on: deposit(pending(change)), severity: 'warning' },
    {
      when: 'the user has it already and does something else',
      on: eigenlayerCall('processClaim', {}, pending(change)),
      severity: 'warning',
    },
  ],
  quiet: [
    { when: 'nobody changes', on: delegation({ part: pending() }), state: 'clear' },
    {
      when: 'another operator’s does',
      on: delegation({ part: pending({ ...change, operator: parties.harbor }) }),
      state: 'clear',
    },
    { when: 'it was not read', on: delegation({ part: saying({ pendingSlashers: undefined }) }), state: 'not-checked' },
    { when: 'nothing was read', on: delegation({ part: unsimulated }), state: 'not-checked' },
    { when: 'EigenLayer is not asked', on: approval(stranger, 1n), state: 'not-applicable' },
  ],
});
