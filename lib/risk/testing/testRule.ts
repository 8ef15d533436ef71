import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/risk/judge';
import type { CheckState, Finding, Severity } from '@/lib/types';
import type { Rule, RuleContext } from '../defineRule';

/** What a request has to lead to; strings stand in the finding's text. */
export type Firing = {
  when: string;
  on: RuleContext;
  severity: Severity;
  says?: readonly string[];
  path?: readonly number[];
};
export type Silence = { when: string; on: RuleContext; state: Exclude<CheckState['state'], 'found'>; why?: string };

/**
 * The two tables that each rule's test consists of: what fires it, and what must not. Texts are checked on the way: short
 * enough for a 400 px window, nothing left to fill in.
 */
export function testRule(rule: Rule, { fires, quiet }: { fires: readonly Firing[]; quiet: readonly Silence[] }): void {
  describe(rule.id, () => {
    it.each(fires)('fires: $when', ({ on, severity, says = [], path }) => {
      const { findings, severity: worst } = judge(on, [rule]);
      expect(worst).toBe(severity);
      const finding = findings[0] as Finding;
      for (const text of says) expect([finding.title, finding.detail, finding.whatToDo].join('\n')).toContain(text);
      if (path) expect(finding.path).toEqual(path);
      findings.forEach(expectReadable);
    });

    it.each(quiet)('must not fire: $when', ({ on, state, why }) => {
      const { outcomes, severity } = judge(on, [rule]);
      expect(outcomes).toEqual([
        { rule: rule.id, state, ...(state === 'not-checked' ? { why: expect.any(String) } : {}) },
      ]);
      expect(severity).toBe('none');
      if (why) expect(outcomes[0]?.why).toContain(why);
    });
  });
}

const sentences = (text: string): number => text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length;

/** What people must not meet without an explanation in the same text. */
const jargon = /\b(?:magnitude|allocation|operator set)s?\b/i;

function expectReadable({ title, detail, whatToDo }: Finding): void {
  expect(title.length, title).toBeLessThanOrEqual(60);
  expect(detail).not.toBe('');
  expect(sentences(detail), detail).toBeLessThanOrEqual(3);
  const text = [title, detail, whatToDo ?? ''].join('\n');
  expect(text).not.toMatch(/\{\{|\}\}|rules\.|undefined|NaN|\bsafe\b/i);
  expect(text).not.toMatch(jargon);
  if (/\bslash/i.test(text)) expect(text).toMatch(/penalt/i);
  if (/\bAVSs?\b/.test(text)) expect(text).toMatch(/service/i);
}
