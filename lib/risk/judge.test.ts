import { describe, expect, it } from 'vitest';
import { unavailable } from '@/components/fixtures/review';
import type { Severity } from '@/lib/types';
import type { Hit, Rule, RuleOutcome } from './defineRule';
import { judge } from './judge';
import { ruleContext } from './testing/ruleContext';
import { delegation, typedDataRequest, unknownCall } from './testing/scenes';

const rule = (id: string, outcome: RuleOutcome | (() => RuleOutcome)): Rule => ({
  id,
  check: typeof outcome === 'function' ? outcome : () => outcome,
});
const hit = (severity: Severity, part: Partial<Hit> = {}): Hit => ({ severity, values: {}, evidence: {}, ...part });
const explode = (): RuleOutcome => {
  throw new Error('a fault of ours');
};

describe('judge', () => {
  it('puts the worst first and keeps the order of the rules within one severity', () => {
    const verdict = judge(delegation(), [
      rule('a', [hit('info')]),
      rule('b', [hit('warning'), hit('critical')]),
      rule('c', [hit('warning')]),
      rule('d', [hit('danger')]),
    ]);
    expect(verdict.severity).toBe('critical');
    expect(verdict.findings.map((one) => `${one.rule} ${one.severity}`)).toEqual([
      'b critical',
      'd danger',
      'b warning',
      'c warning',
      'a info',
    ]);
  });

  it('counts a rule that throws, or that could not look, as not checked', () => {
    const verdict = judge(delegation(), [
      rule('fails', explode),
      rule('blind', { notChecked: 'unread' }),
      rule('clear', []),
      rule('elsewhere', 'not-applicable'),
    ]);
    expect(verdict).toMatchObject({ severity: 'none', coverage: 'partial', checks: 2, findings: [] });
    expect(verdict.outcomes).toEqual([
      { rule: 'fails', state: 'not-checked', why: 'the check itself failed' },
      { rule: 'blind', state: 'not-checked', why: expect.stringContaining('could not be read') },
      { rule: 'clear', state: 'clear' },
      { rule: 'elsewhere', state: 'not-applicable' },
    ]);
  });

  it('keeps what others found when one throws', () => {
    const verdict = judge(delegation(), [rule('fails', explode), rule('finds', [hit('danger')])]);
    expect(verdict).toMatchObject({ severity: 'danger', coverage: 'partial', checks: 1 });
  });

  it('covers fully when every rule looked', () => {
    expect(judge(delegation(), [rule('clear', [])])).toMatchObject({ severity: 'none', coverage: 'full', checks: 1 });
  });

  it('says that what needs history is not checked, and covers fully without it', () => {
    const verdict = judge(delegation(), [rule('old', { notChecked: 'no-history' }), rule('clear', [])]);
    expect(verdict).toMatchObject({ coverage: 'full', checks: 1 });
    expect(verdict.outcomes[0]).toMatchObject({ state: 'not-checked', why: expect.stringContaining('history') });
    const both = [rule('old', { notChecked: 'no-history' }), rule('blind', { notChecked: 'unread' })];
    expect(judge(delegation(), both).coverage).toBe('partial');
    const unseen = { simulation: unavailable, actions: [unknownCall()] };
    expect(judge(ruleContext(unseen), [rule('old', { notChecked: 'no-history' })]).coverage).toBe('none');
  });

  it('covers nothing where neither the request nor a simulation says what it does', () => {
    const silent = { simulation: unavailable, actions: [unknownCall()] };
    expect(judge(ruleContext(silent), [rule('clear', [])]).coverage).toBe('none');
    expect(judge(ruleContext({ ...silent, actions: [] }), [rule('clear', [])]).coverage).toBe('none');
  });

  it('covers nothing of a signature of which a part is unknown', () => {
    const actions = [...delegation().actions, unknownCall({ path: [0, 1] })];
    const signed = { simulation: unavailable, actions, request: typedDataRequest() };
    expect(judge(ruleContext(signed), [rule('clear', [])]).coverage).toBe('none');
    expect(judge(ruleContext({ ...signed, actions: actions.slice(0, -1) }), [rule('clear', [])]).coverage).toBe('full');
  });

  it('gives a variant its own texts and lets it share those that it lacks', () => {
    const values = { operator: 'Northwind', notice: '1 day', exit: '14 days' };
    const [none] = judge(delegation(), [
      rule('operator-faster-than-exit', [hit('danger', { variant: 'none', values })]),
    ]).findings;
    expect(none?.title).toBe('The operator is faster than your exit');
    expect(none?.detail).toContain('without any notice');
    expect(none?.whatToDo).toContain('14 days');
  });

  it('bounds what a page can make it say, and leaves out the least grave', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => hit('info', { path: [index] }));
    const verdict = judge(delegation(), [rule('noisy', many), rule('grave', [hit('critical')])]);
    expect(verdict.findings.length).toBeLessThanOrEqual(500);
    expect(verdict.findings[0]?.rule).toBe('grave');
  });
});
