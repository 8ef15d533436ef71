import { stringify } from 'devalue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposure, facts, northwindPosition, token } from '@/components/fixtures/exposures';
import { stEth } from '@/components/fixtures/parties';
import { parseAnswer } from './parseAnswer';
import { portfolioOf } from './portfolioOf';
import type { Read, Reading } from './Reading';
import { reduceReadings } from './reduceReadings';

const read = (chainId: number, readAt = 1, unread: Read['exposure']['unread'] = []): Read => ({
  exposure: exposure([northwindPosition(token(5), { chainId })], { chainId, unread }),
  facts: facts({ chainId }),
  host: `rpc${chainId}`,
  readAt,
});
const failure = { code: 'endpoint-timeout', message: 'No answer in 5 s.' };

describe('reduceReadings', () => {
  const asked = reduceReadings([], {
    type: 'asked',
    chains: [{ chainId: 1, host: 'a' }, { chainId: 2 }],
    known: [read(1)],
  });

  it('shows what was known until the answer comes', () => {
    expect(asked).toEqual([
      { chainId: 1, host: 'a', status: 'loading', read: read(1) },
      { chainId: 2, status: 'loading' },
    ]);
  });

  it('replaces with the answer, and touches no other chain', () => {
    const answered = reduceReadings(asked, { type: 'answered', chainId: 1, answer: { read: read(1, 2) } });
    expect(answered).toEqual([{ chainId: 1, host: 'a', status: 'read', read: read(1, 2) }, asked[1]]);
  });

  it('keeps the old figures apart when it fails, also when it fails again', () => {
    const event = { type: 'answered', chainId: 1, answer: { failure } } as const;
    const once = reduceReadings(asked, event);
    expect(once[0]).toEqual({ chainId: 1, host: 'a', status: 'failed', failure, last: read(1) });
    expect(reduceReadings(once, event)).toEqual(once);
  });

  it('ignores an answer about a chain that is no longer wanted', () => {
    expect(reduceReadings(asked, { type: 'answered', chainId: 9, answer: { failure } })).toEqual(asked);
  });
});

describe('portfolioOf', () => {
  it('puts last-read figures in no total', () => {
    const readings: Reading[] = [
      { chainId: 1, status: 'read', read: read(1) },
      { chainId: 2, status: 'failed', failure, last: read(2) },
    ];
    const { worth, complete, losses, missing, partial } = portfolioOf(readings);
    expect(worth).toEqual([{ chainId: 1, asset: stEth, amount: token(5) }]);
    expect(losses.every((party) => party.losses.every(({ chainId }) => chainId === 1))).toBe(true);
    expect({ complete, missing, partial }).toEqual({ complete: false, missing: [2], partial: [] });
  });

  it('is incomplete while a protocol is unread', () => {
    const unread = [{ protocol: 'eigenlayer', reason: 'operator-sets' }] as const;
    const portfolio = portfolioOf([{ chainId: 1, status: 'read', read: read(1, 1, unread) }]);
    expect(portfolio).toMatchObject({ complete: false, missing: [], partial: [1] });
    expect(portfolio.unread).toEqual([{ chainId: 1, protocol: 'eigenlayer', reason: 'operator-sets' }]);
  });

  it('is complete when every chain was read', () => {
    expect(portfolioOf([{ chainId: 1, status: 'read', read: read(1) }]).complete).toBe(true);
  });
});

describe('parseAnswer', () => {
  const answer = { ok: true, ...read(1) } as const;
  it('reads what the background wrote', () => expect(parseAnswer(stringify(answer))).toEqual({ read: read(1) }));
  it('reads a failure', () => {
    expect(parseAnswer(stringify({ ok: false, ...failure, details: 'x' }))).toEqual({
      failure: { ...failure, details: 'x' },
    });
  });
  it('turns anything else into a failure', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseAnswer(text)).toMatchObject({ failure: { code: 'internal' } });
      }),
    );
  });
});
