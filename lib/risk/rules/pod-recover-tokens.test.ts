import { token } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { eigenlayerCall } from '../testing/eigenlayer';
import { delegation, stranger, unlisted } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './pod-recover-tokens';

const recover = (recipient: string, part = {}) =>
  eigenlayerCall('recoverTokens', {
    ...{ tokenList: [parties.stEth, unlisted.address], amountsToWithdraw: [token(3), 7n], recipient },
    ...part,
  });

testRule(rule, {
  fires: [
    {
      when: 'a stranger gets them',
      on: recover(stranger),
      severity: 'critical',
      says: ['3.0000 stETH', '7 units of 0x1111…2222', '0xE41d…09b5'],
    },
    { when: 'lists have other lengths', on: recover(stranger, { amountsToWithdraw: [] }), severity: 'critical' },
    { when: 'nothing is named', on: recover(stranger, { tokenList: [] }), severity: 'critical', says: ['Nothing in'] },
  ],
  quiet: [
    { when: 'the user gets them', on: recover(parties.user), state: 'clear' },
    { when: 'no pod is touched', on: delegation(), state: 'not-applicable' },
  ],
});
