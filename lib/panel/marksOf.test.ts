import { describe, expect, it } from 'vitest';
import { exposure, facts, operatorSet, position, token } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { marksOf } from './marksOf';
import { operatorsOf } from './operatorsOf';

const of = token(10);
type Part = { sets?: Parameters<typeof operatorSet>[0][]; notice?: bigint; isSet?: boolean; left?: bigint };

const marks = (
  { sets = [], notice = 200_000n, isSet = true, left = 10n ** 18n }: Part,
  thresholds = defaultThresholds,
) => {
  const chain = facts({ operator: parties.northwind, noticeBlocks: notice, isSet });
  const strategies = [{ strategy: parties.strategy, maxMagnitude: left, encumberedMagnitude: 0n, operatorShares: 0n }];
  const [operator] = operatorsOf({
    exposure: exposure([position({ amount: of, operator: parties.northwind, operatorSets: sets.map(operatorSet) })]),
    facts: { ...chain, operators: chain.operators.map((one) => ({ ...one, strategies })) },
    host: 'h',
    readAt: 0,
  });
  return operator ? marksOf(operator, thresholds).map(({ kind, severity }) => `${severity} ${kind}`) : [];
};

const paid = { redistributionRecipient: parties.keyHolder, recipientHasCode: true };

describe('marksOf', () => {
  it.each<[string, Part, string[]]>([
    ['nothing that stands out', { sets: [{ share: 0.1, of }] }, []],
    ['a notice shorter than the way out', { notice: 50_000n }, ['warning fast']],
    ['a notice under a tenth of it', { notice: 7_200n }, ['danger fast']],
    ['no notice at all', { notice: 0n }, ['danger fast']],
    ['a notice that was never set', { notice: 0n, isSet: false }, []],
    ['half of it slashable', { sets: [{ share: 0.5, of }] }, ['warning share']],
    ['a tenth at the word of one key', { sets: [{ share: 0.1, of, slasherHasCode: false }] }, ['danger account']],
    ['a set that pays a contract', { sets: [{ share: 0.05, of, ...paid }] }, ['warning paid']],
    ['a set that pays a contract a tenth', { sets: [{ share: 0.1, of, ...paid }] }, ['danger paid']],
    [
      'a set that pays a key',
      { sets: [{ share: 0.01, of, ...paid, recipientHasCode: false }] },
      ['danger paidAccount'],
    ],
    [
      'an operator that pays itself',
      { sets: [{ share: 0.01, of, slasher: parties.northwind, redistributionRecipient: parties.northwind }] },
      ['critical oneParty'],
    ],
    ['a set that pays but has nothing', { sets: [{ share: 0, of, ...paid }] }, []],
    ['an operator slashed a little', { left: 970_000_000_000_000_000n }, ['warning slashed']],
    ['an operator slashed hard', { left: 500_000_000_000_000_000n }, ['danger slashed']],
  ])('%s', (_, part, expected) => expect(marks(part)).toEqual(expected));

  it('puts the gravest first', () => {
    expect(marks({ notice: 50_000n, sets: [{ share: 0.1, of, ...paid }] })).toEqual(['danger paid', 'warning fast']);
  });

  it('goes by the user’s thresholds', () => {
    expect(
      marks({ sets: [{ share: 0.2, of }] }, { ...defaultThresholds, slashableShareWarning: 0.2 } as never),
    ).toEqual(['warning share']);
  });
});
