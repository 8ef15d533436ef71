import { describe, expect, it } from 'vitest';
import {
  action,
  allClear,
  finding,
  review,
  simulated,
  transaction,
  unavailable,
  verdict,
} from '@/components/fixtures/review';
import { createWords } from '@/lib/format/createWords';
import type { CheckState, Review } from '@/lib/types';
import { stripOf } from './stripOf';

const words = createWords('en');
const strip = (part: Partial<Review>, checking = false) => stripOf(review({ actions: [], ...part }), checking, words);
const missed = (...rules: string[]): CheckState[] => rules.map((rule) => ({ rule, state: 'not-checked' }));

describe('stripOf', () => {
  it('says that it is checking, and nothing of what is not known yet', () => {
    expect(strip({ verdict: verdict([finding('danger', 'x', 'x')]) }, true)).toMatchObject({
      mark: 'none',
      title: 'Checking',
    });
    const message = { ...transaction(), kind: 'message', message: '0x' } as never;
    expect(strip({ request: message }, true).lines).toEqual(['The request is judged by itself.']);
    expect(strip({ actions: [action({ type: 'delegate' })] }, true).lines).toEqual([
      'Still being read from your endpoint: your stake, what the operator may put at risk, your tokens and who may move them and what the transaction does.',
    ]);
  });

  it('says that all checks ran, at which block, and that they cannot rule out others', () => {
    expect(strip({})).toEqual({
      mark: 'none',
      partial: false,
      title: 'Nothing found',
      lines: [
        'All 14 checks that apply ran, simulated at block 24,113,902.',
        'They look for known risks and cannot rule out others.',
      ],
    });
  });

  it('names up to two checks that did not run, and counts more', () => {
    const with_ = (...rules: string[]) => strip({ verdict: verdict([], [...allClear(6), ...missed(...rules)]) });
    expect(with_('will-revert')).toMatchObject({ partial: true });
    const found = [finding('info', 'x', 'x')];
    expect(strip({ verdict: verdict(found, [...allClear(2), ...missed('will-revert')]) })).toMatchObject({
      partial: true,
    });
    expect(strip({ verdict: verdict(found) })).toMatchObject({ partial: false });
    expect(with_('will-revert').lines[0]).toMatch(/^6 of 7 checks ran, not “It would go through”, simulated/);
    expect(with_('will-revert', 'odd').lines[0]).toMatch(/not “It would go through”, “odd”/);
    expect(with_('a', 'b', 'c').lines[0]).toMatch(/^6 of 9 checks ran, simulated/);
    expect(strip({ verdict: verdict([], []) }).lines[0]).toMatch(/^No check ran/);
  });

  it('tells the gravest findings by name, each once, and counts the others', () => {
    const findings = ['One', 'One', 'Two', 'Three', 'Four'].map((title) => finding('danger', title, 'x'));
    expect(strip({ verdict: verdict(findings) })).toMatchObject({ mark: 'danger', title: 'Known risk: danger' });
    expect(strip({ verdict: verdict(findings) }).lines[0]).toBe('One. Two. And 2 more below.');
  });

  it.each([
    ['endpoint-timeout', /^Your endpoint took too long/],
    ['no-endpoint', /^No endpoint is set/],
    ['no-code-of-ours', /^what it says/],
  ])('says why it could not check: %s', (name, line) => {
    const it_ = strip({
      source: undefined,
      simulation: { ...unavailable, reason: { name, message: 'what it says\u202e' } },
    });
    expect(it_).toMatchObject({ mark: 'unknown', title: 'Could not check' });
    expect(it_.lines[0]).toMatch(line);
    expect(it_.lines.join()).not.toContain('\u202e');
    expect(it_.lines.join()).not.toContain('{{');
  });

  it('does not repeat that it was not simulated, and tells what else was found', () => {
    const findings = [
      { ...finding('warning', 'Not simulated', 'x'), rule: 'could-not-simulate' },
      finding('info', 'Fourteen days', 'x'),
    ];
    const { lines } = strip({ simulation: unavailable, verdict: verdict(findings) });
    expect(lines).toContain('Fourteen days.');
    expect(lines.join()).not.toContain('Not simulated');
  });

  it('says what a lesser method could not see', () => {
    expect(strip({ simulation: simulated({ method: 'eth_call-override' }) }).lines[0]).toMatch(
      /cannot simulate; it was tried out/,
    );
    const passes = strip({ simulation: simulated({ method: 'eth_call' }) });
    expect(passes.mark).toBe('unknown');
    expect(passes.lines[0]).toBe('It would go through, but what it changes was not read.');
  });

  it('keeps danger in front where nothing was simulated, and says that as well', () => {
    const both = strip({ simulation: unavailable, verdict: verdict([finding('critical', 'Bad', 'x')]) });
    expect(both.mark).toBe('critical');
    expect(both.lines[1]).toMatch(/took too long/);
  });

  it('speaks of what cannot be read where nothing is simulated', () => {
    const request = { ...transaction(), kind: 'message', message: '0x00' } as Review['request'];
    const unread = strip({ request, simulation: unavailable, verdict: { ...verdict([]), coverage: 'none' } });
    expect(unread.lines[0]).toMatch(/cannot be read/);
    expect(strip({ request, simulation: unavailable }).title).toBe('Nothing found');
  });

  it('never says safe', () => {
    for (const it_ of [strip({}), strip({ simulation: unavailable })])
      expect([it_.title, ...it_.lines].join(' ')).not.toMatch(/safe|protected/i);
  });
});
