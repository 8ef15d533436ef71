import { token } from '@/components/fixtures/exposures';
import { stEth } from '@/components/fixtures/parties';
import { simulated } from '@/components/fixtures/review';
import type { Change } from '@/lib/types';
import { delegation } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './endpoints-disagree';

const host = 'other.example';
const compared = (...changes: Change[]) =>
  delegation({ part: { simulation: simulated({ otherEndpoint: { host, changes } }) } });

testRule(rule, {
  fires: [
    {
      when: 'more leaves by the second one',
      on: compared({ kind: 'amount', asset: stEth, figure: 'leaves', shown: 0n, fresh: -token(3) }),
      severity: 'danger',
      says: ['3.0000 stETH', host],
    },
    {
      when: 'it fails by one of them',
      on: compared({ kind: 'status', shown: 'success', fresh: 'reverted' }),
      severity: 'danger',
      says: ['by the other it fails', host],
    },
  ],
  quiet: [
    { when: 'they agree', on: compared(), state: 'clear' },
    { when: 'there is no second one', on: delegation(), state: 'not-applicable' },
    {
      when: 'the second one did not answer',
      on: delegation({ part: { simulation: simulated({ otherEndpoint: { host } }) } }),
      state: 'not-checked',
      why: 'second endpoint',
    },
  ],
});
