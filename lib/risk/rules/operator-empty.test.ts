import { parties } from '@/components/fixtures/parties';
import type { Address, OperatorFacts } from '@/lib/types';
import { plainly } from '../testing/eigenlayer';
import { chainFacts, delegation, deposit, operatorFacts, unsimulated, WAD } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-empty';

const NATIVE = '0xbeaC0eeEeeeeEEeEeEEEEeeEEeEeeeEeeEEBEaC0';
const other = '0x1BeE69b7dFFfA4E2d53C2a2Df135C388AD25dCD2';

const holding = (...shares: bigint[]) =>
  operatorFacts({
    strategies: shares.map((operatorShares) => ({
      strategy: parties.strategy,
      maxMagnitude: WAD,
      encumberedMagnitude: 0n,
      operatorShares,
    })),
  });

type Listed = readonly { strategy: Address; shares: bigint; operator?: Address }[];

/** What was read of one that the user has nothing with, beside what EigenLayer lists. */
const reading = (operator: OperatorFacts, listed: Listed) => {
  const operatorShares = listed.map((one) => ({ operator: parties.northwind, ...one }));
  const chain = chainFacts([operator], { eigenlayer: { ...plainly, operatorShares } });
  return delegation({ operator, part: { facts: { before: chain, after: chain } } });
};

testRule(rule, {
  fires: [
    {
      when: 'it holds none of what the user restakes',
      on: delegation({ operator: holding(0n) }),
      severity: 'warning',
      says: ['Northwind Staking', 'the one asset'],
    },
    {
      when: 'it holds none of that, and none of what is listed',
      on: reading(holding(0n), [
        { strategy: NATIVE, shares: 0n },
        { strategy: other, shares: 0n },
      ]),
      severity: 'warning',
      says: ['the 3 assets'],
    },
    {
      when: 'the user restakes nothing, and it holds none of what is listed',
      on: reading(holding(), [
        { strategy: NATIVE, shares: 0n },
        { strategy: other, shares: 0n },
      ]),
      severity: 'warning',
    },
    {
      when: 'somebody else holds much',
      on: reading(holding(0n), [{ operator: parties.user, strategy: other, shares: 9n }]),
      severity: 'warning',
    },
  ],
  quiet: [
    { when: 'it holds some of one asset', on: delegation({ operator: holding(0n, 1n) }), state: 'clear' },
    {
      when: 'it holds none of what the user restakes, and some of what is listed',
      on: reading(holding(0n), [
        { strategy: NATIVE, shares: 0n },
        { strategy: other, shares: 1n },
      ]),
      state: 'clear',
    },
    { when: 'it holds native ETH only', on: reading(holding(), [{ strategy: NATIVE, shares: 1n }]), state: 'clear' },
    {
      when: 'it is no operator, which is a finding of its own',
      on: delegation({ operator: { ...holding(0n), registered: false } }),
      state: 'clear',
    },
    { when: 'no asset was read', on: delegation({ operator: holding() }), state: 'not-checked' },
    {
      when: 'nothing but native ETH was read, which the user has not',
      on: reading(holding(), [{ strategy: NATIVE, shares: 0n }]),
      state: 'not-checked',
    },
    { when: 'nothing was read', on: delegation({ part: unsimulated }), state: 'not-checked' },
    { when: 'an operator that is kept', on: deposit({}, holding(0n)), state: 'not-applicable' },
  ],
});
