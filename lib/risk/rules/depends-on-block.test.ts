import { token } from '@/components/fixtures/exposures';
import { stEth } from '@/components/fixtures/parties';
import { simulated } from '@/components/fixtures/review';
import type { Change } from '@/lib/types';
import { ruleContext } from '../testing/ruleContext';
import { delegation, messageRequest, reverted, textHex, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './depends-on-block';

const otherwise = (...otherBlock: Change[]) => delegation({ part: { simulation: simulated({ otherBlock }) } });

testRule(rule, {
  fires: [
    {
      when: 'more leaves in another block',
      on: otherwise({ kind: 'amount', asset: stEth, figure: 'leaves', shown: 0n, fresh: -token(3) }),
      severity: 'danger',
      says: ['3.0000 stETH'],
    },
    {
      when: 'it fails in one and passes in the other',
      on: otherwise({ kind: 'status', shown: 'success', fresh: 'reverted' }),
      severity: 'danger',
      says: ['in the other it fails'],
    },
  ],
  quiet: [
    { when: 'it ends the same', on: otherwise(), state: 'clear' },
    { when: 'there was no other block', on: delegation(), state: 'not-checked', why: 'one block' },
    { when: 'nothing is simulated', on: delegation({ part: unsimulated }), state: 'not-checked' },
    { when: 'it would fail, and was run once', on: delegation({ part: reverted }), state: 'not-checked' },
    {
      when: 'a message',
      on: ruleContext({ ...unsimulated, request: messageRequest(textHex('hello')) }),
      state: 'not-applicable',
    },
  ],
});
