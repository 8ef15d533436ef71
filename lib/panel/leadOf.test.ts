import { describe, expect, it } from 'vitest';
import { exposure, facts, northwindPosition, operatorSet, position, token } from '@/components/fixtures/exposures';
import { parties, stEth } from '@/components/fixtures/parties';
import type { ChainFacts, Position } from '@/lib/types';
import { dayText } from './dayText';
import { leadOf } from './leadOf';
import { operatorsOf } from './operatorsOf';

const lead = (positions: readonly Position[], chain: ChainFacts) =>
  leadOf(operatorsOf({ exposure: exposure(positions), facts: chain, host: 'h', readAt: 0 }));
const northwind = facts({ operator: parties.northwind });

describe('leadOf', () => {
  it('says what can go at once, the notice and the way out', () => {
    expect(lead([northwindPosition(token(5))], northwind)).toEqual({
      now: [{ asset: stEth, amount: token(0.6) }],
      notice: 86_400,
      exit: 100_800 * 12,
    });
  });

  it('says what is announced where that is more', () => {
    const more = operatorSet({
      share: 0,
      of: token(5),
      pendingDiff: 1n,
      slashableAfterPending: token(1),
      effectBlock: 9n,
    });
    const stake = position({
      ...{ amount: token(5), operator: parties.northwind, operatorSets: [more] },
      slashable: { now: 0n, pending: token(1), ceiling: token(5) },
    });
    expect(lead([stake], northwind)).toMatchObject({ now: [], announced: [{ amount: token(1) }] });
  });

  it('takes the shortest notice of those who could raise it, and says what was not read', () => {
    const both: ChainFacts = {
      ...northwind,
      operators: [
        ...northwind.operators,
        {
          ...{ operator: parties.harbor, registered: true, strategies: [] },
          allocationDelay: { isSet: true, blocks: 10n },
        },
      ],
    };
    const other = position({ amount: token(1), operator: parties.harbor });
    expect(lead([northwindPosition(token(5)), other], both)?.notice).toBe(120);
    expect(lead([northwindPosition(token(5)), other], northwind)?.notice).toBe('unread');
    expect(lead([northwindPosition(token(5))], facts({ operator: parties.northwind, isSet: false }))?.notice).toBe(
      'unset',
    );
  });

  it('never says an amount where a part was not read', () => {
    const unread = northwindPosition(token(1), { slashable: undefined });
    expect(lead([northwindPosition(token(5)), unread], northwind)?.now).toBe('unread');
  });

  it('has nothing to say without an operator', () =>
    expect(lead([position({ amount: token(5) })], facts())).toBeUndefined());
});

describe('dayText', () => {
  const NOW = Date.UTC(2026, 10, 23) / 1000;
  it.each([
    [Date.UTC(2026, 11, 7) / 1000, '7 Dec'],
    [Date.UTC(2027, 0, 7) / 1000, '7 Jan 2027'],
    [Number.NaN, '–'],
    [1e300, '–'],
  ])('%s → %s', (at, text) => expect(dayText(at, NOW, 'en-GB', 'UTC')).toBe(text));
});
