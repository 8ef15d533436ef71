import { exposure, position, token, WAD } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { saying } from '../testing/eigenlayer';
import { delegation, deposit, depositAction, operatorFacts, reverted, stranger, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './deposit-into-slashed-strategy';

const slashed = (maxMagnitude: bigint) => {
  const strategies = [{ strategy: parties.strategy, maxMagnitude, encumberedMagnitude: 0n, operatorShares: WAD }];
  return saying({}, { operator: operatorFacts({ strategies }) });
};
/** 2 stETH are paid; the stake was 4. */
const becomes = (amount: number) => ({ after: exposure([position({ amount: token(amount) })]) });

testRule(rule, {
  fires: [
    {
      when: 'the operator lost a fifth there',
      on: deposit(slashed((WAD * 4n) / 5n)),
      severity: 'info',
      says: ['20', 'in full'],
    },
    {
      when: 'the operator lost all of it',
      on: deposit({ ...reverted, ...slashed(0n) }),
      severity: 'warning',
      says: ['fails'],
    },
    {
      when: 'the pool takes a tenth',
      on: deposit(becomes(5.8)),
      severity: 'warning',
      says: ['2.0000 stETH', '1.8000 stETH', '0.2000 stETH'],
    },
    { when: 'the pool takes everything', on: deposit(becomes(4)), severity: 'warning', says: ['grows by 0'] },
    { when: 'the stake is less afterwards', on: deposit(becomes(3)), severity: 'warning' },
  ],
  quiet: [
    { when: 'all of it counts', on: deposit(), state: 'clear' },
    {
      when: 'two units are lost to rounding',
      on: deposit({ after: exposure([position({ amount: token(6) - 2n })]) }),
      state: 'clear',
    },
    { when: 'interest is added besides', on: deposit(becomes(6.001)), state: 'clear' },
    { when: 'it would fail', on: deposit({ ...reverted, ...saying() }), state: 'not-checked' },
    { when: 'nothing was read', on: deposit(unsimulated), state: 'not-checked' },
    {
      when: 'it is for somebody else',
      on: deposit({ actions: [depositAction({ staker: stranger })] }),
      state: 'not-applicable',
    },
    { when: 'nothing is deposited', on: delegation(), state: 'not-applicable' },
  ],
});
