import { describe, expect, it } from 'vitest';
import { allClear } from '@/components/fixtures/review';
import { createWords } from '@/lib/format/createWords';
import type { CheckState } from '@/lib/types';
import { checksOf } from './checksOf';
import { ruleName } from './ruleName';

const missed: CheckState = { rule: 'will-revert', state: 'not-checked', why: 'x' };

describe('checksOf', () => {
  it('counts those that apply, and names those that did not run', () => {
    const outcomes: CheckState[] = [
      ...allClear(3),
      missed,
      { rule: 'a', state: 'not-applicable' },
      { rule: 'b', state: 'found' },
    ];
    expect(checksOf({ outcomes })).toEqual({ applied: 5, ran: 4, missed: [missed] });
    expect(checksOf({ outcomes: [] })).toEqual({ applied: 0, ran: 0, missed: [] });
  });
});

describe('ruleName', () => {
  const words = createWords('en');
  it.each([
    ['will-revert', 'It would go through'],
    ['no-such-rule', 'no such rule'],
  ])('%s is %s', (rule, name) => expect(ruleName(rule, words)).toBe(name));
});
