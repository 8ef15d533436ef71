import { zeroAddress } from 'viem';
import { parties } from '@/components/fixtures/parties';
import { eigenlayerCall } from '../testing/eigenlayer';
import { delegation, stranger, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './claimer-foreign';

const set = (claimer: string, earner: string = parties.user, part = {}) =>
  eigenlayerCall('setClaimerFor', { earner, claimer }, part);

testRule(rule, {
  fires: [
    {
      when: 'a stranger claims from now on',
      on: set(stranger),
      severity: 'critical',
      says: ['0xE41d…09b5', 'You could no'],
    },
    { when: 'nothing was read', on: set(stranger, parties.user, unsimulated), severity: 'critical' },
    {
      when: 'a stranger claims for an operator that the user acts for',
      on: set(stranger, parties.northwind),
      severity: 'critical',
      says: ['Northwind Staking'],
    },
  ],
  quiet: [
    { when: 'the user claims again', on: set(parties.user), state: 'clear' },
    { when: 'nobody else does', on: set(zeroAddress), state: 'clear' },
    { when: 'the Safe that acts claims for itself', on: set(stranger, stranger, { actor: stranger }), state: 'clear' },
    { when: 'no claimer is set', on: delegation(), state: 'not-applicable' },
  ],
});
