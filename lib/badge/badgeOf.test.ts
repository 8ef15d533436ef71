import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/format/createWords';
import { blankReview } from '@/lib/review/blankReview';
import { readRequest } from '@/lib/review/readRequest';
import type { Entry, HeldStatus } from '@/lib/review/types';
import type { Severity } from '@/lib/types';
import { badgeOf } from './badgeOf';

const words = createWords('en');
const source = { tabId: 1, frameId: 0, documentId: 'd', origin: 'https://a.example', topOrigin: 'https://a.example' };
const body = '{"method":"personal_sign","params":["0x00","0x00000000000000000000000000000000000a11ce"]}';
const blank = blankReview(readRequest({ id: 'id', body, source, claims: {} }));

const held = (severity: Severity | 'none', part: Partial<Entry> = {}, coverage: 'full' | 'none' = 'full'): Entry => ({
  id: 'id',
  pageKey: 'key',
  body,
  source,
  claims: {},
  receivedAt: 1,
  status: 'ready',
  shown: true,
  review: { ...blank, verdict: { ...blank.verdict, severity, coverage } },
  revision: 1,
  attempt: 1,
  passes: false,
  told: false,
  released: false,
  ...part,
});

describe('badgeOf', () => {
  it('is empty when nothing waits', () => {
    const silent = held('critical', { shown: false, status: 'checking' });
    const over = (['settled', 'forwarding'] satisfies HeldStatus[]).map((status) => held('danger', { status }));
    for (const queue of [[], [silent], over]) {
      expect(badgeOf(queue, words)).toMatchObject({ text: '', title: 'Restake Guard: nothing waits for you' });
    }
  });

  it.each([
    ['critical', [held('info'), held('critical'), held('danger')]],
    ['danger', [held('danger'), held('warning')]],
    ['warning', [held('none', {}, 'none'), held('warning')]],
  ] as const)('shows the number and the worst: %s', (worst, queue) => {
    const badge = badgeOf(queue, words);
    expect(badge.text).toBe(`${queue.length}`);
    expect(badge.title).toContain(`Worst found so far: ${worst}.`);
  });

  it('has a colour of its own for each level', () => {
    const levels = (['none', 'info', 'warning', 'danger', 'critical'] as const).map((level) => held(level));
    expect(new Set(levels.map((entry) => badgeOf([entry], words).color)).size).toBe(levels.length);
  });

  it('says that something is unchecked rather than that nothing was found', () => {
    expect(badgeOf([held('info'), held('none', {}, 'none')], words).title).toContain(
      'Not checked yet, or could not be.',
    );
  });

  it('stays short', () => {
    expect(badgeOf(new Array(150).fill(held('none')), words).text).toBe('99+');
  });

  it('says where requests are not covered, and which site asks too often', () => {
    const badge = badgeOf([], words, { uncovered: 'chain 5', flooding: 'https://a.example' });
    expect(badge.text).toBe('–');
    expect(badge.title).toContain('This site uses chain 5, which is not covered');
    expect(badge.title).toContain('https://a.example asked too often');
    expect(badgeOf([held('info')], words, { uncovered: 'chain 5' }).text).toBe('1');
  });

  it('warns of a tab where something goes round the guard, whatever else is there', () => {
    const went = badgeOf([], words, { bypass: 'went-round', uncovered: 'chain 5' });
    expect(went.text).toBe('!');
    expect(went.title).toMatch(/went round the guard\. Reject in your wallet/);
    expect(went.color).toBe(badgeOf([held('critical')], words).color);
    expect(badgeOf([], words, { bypass: 'unguarded' }).title).toContain('cannot be guarded');
    expect(badgeOf([held('info')], words, { bypass: 'late' })).toMatchObject({
      text: '1',
      title: expect.stringContaining('ran before the guard'),
    });
  });
});
