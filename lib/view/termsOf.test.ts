import { describe, expect, it } from 'vitest';
import { exposure, facts, northwindPosition, queuedPosition, token } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { action, review, unavailable } from '@/components/fixtures/review';
import { createWords } from '@/lib/format/createWords';
import { type Term, termsOf } from './termsOf';

type Part = Parameters<typeof review>[0];

const words = createWords('en');

describe('termsOf', () => {
  it.each([
    [
      'a delegation',
      {
        actions: [action({ type: 'delegate', args: { operator: parties.northwind } })],
        exposure: { after: exposure([northwindPosition(token(1))]) },
        facts: { after: facts({ operator: parties.northwind }) },
      },
      ['slash', 'operator', 'service', 'notice', 'strategy'],
    ],
    [
      'a withdrawal',
      { actions: [action({ type: 'queueWithdrawal' })], exposure: { after: exposure([queuedPosition(token(1))]) } },
      ['slash', 'service', 'strategy', 'queue'],
    ],
    ['an approval', { actions: [action({ protocol: 'erc20', type: 'approve' })] }, ['approval']],
    [
      'a permit',
      { actions: [action({ protocol: 'erc20', type: 'permit', signed: true })], simulation: unavailable },
      ['approval', 'permit'],
    ],
    ['a call that nobody knows', { actions: [action({ protocol: 'unknown', type: 'unknown' })] }, []],
  ] satisfies [string, Part, Term[]][])('%s', (_name, part, terms) => {
    const found = termsOf(review({ ...part, actions: [...part.actions] }));
    expect(found).toEqual(terms);
    for (const term of found) {
      expect(words.has(`review.terms.${term}.name`)).toBe(true);
      expect(words.has(`review.terms.${term}.text`)).toBe(true);
    }
  });
});
