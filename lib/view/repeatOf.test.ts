import { describe, expect, it } from 'vitest';
import { parties } from '@/components/fixtures/parties';
import { action, finding, review, verdict } from '@/components/fixtures/review';
import { held } from '@/components/review/fixtures/held';
import type { Held } from '@/lib/review/types';
import type { Action, Finding, Review } from '@/lib/types';
import { remember, repeatOf } from './repeatOf';

const DANGER = finding('danger', 'Paid out', 'x');
const INFO = finding('info', 'All of it', 'x');

const asked = (findings: readonly Finding[], part: Partial<Review> = {}, of: Partial<Held> = {}) =>
  held(
    review({ actions: [action({ type: 'delegate', args: { amount: 1n } })], verdict: verdict(findings), ...part }),
    of,
  );
const acted = (part: Partial<Action> & { type: string }) => ({ actions: [action(part)] });
const known = remember([], asked([INFO]), 'reject', 7);

describe('repeatOf', () => {
  it('says what is new since the last one of its kind', () => {
    const worst = { act: '', worst: 'You could lose more', how: '' };
    expect(repeatOf(asked([DANGER, INFO], { headline: worst }), known)).toMatchObject({
      ...{ at: 7, outcome: 'reject', fresh: [{ title: 'Paid out' }] },
    });
    expect(repeatOf(held({ ...asked([INFO]).review, headline: worst }), known)?.was).toBe(known[0]?.worst);
  });

  it('says that nothing is', () => {
    expect(repeatOf(asked([INFO]), known)).toEqual({ at: 7, outcome: 'reject', fresh: [] });
  });

  it('counts a finding that became graver as new', () => {
    expect(repeatOf(asked([{ ...INFO, severity: 'danger' }]), known)?.fresh).toHaveLength(1);
  });

  it('leaves amounts aside: they are what may differ', () => {
    expect(repeatOf(asked([], acted({ type: 'delegate', args: { amount: 2n } })), known)).toBeDefined();
  });

  it.each([
    ['site', asked([], {}, { source: { ...held(asked([]).review).source, origin: 'https://other.example' } })],
    ['account', held({ ...asked([]).review, request: { ...asked([]).review.request, account: parties.thief } })],
    ['kind', asked([], acted({ type: 'undelegate' }))],
    ['contract', asked([], acted({ type: 'delegate', contract: parties.fakeManager }))],
  ])('is nothing for another %s', (_name, other) => expect(repeatOf(other, known)).toBeUndefined());

  it('keeps the last of each kind, fifty in all, and nothing of private windows or unjudged requests', () => {
    const secret = asked([], {}, { source: { ...asked([]).source, incognito: true } });
    expect(remember(known, secret, 'continue', 8)).toBe(known);
    expect(remember(known, asked([], {}, { status: 'checking' }), 'reject', 8)).toBe(known);
    expect(remember(known, asked([]), 'continue', 9)).toMatchObject([{ at: 9, outcome: 'continue' }]);
    const many = Array.from({ length: 60 }, (_, index) => asked([], acted({ type: `t${index}` })));
    expect(many.reduce((all, one, at) => remember(all, one, 'reject', at), known)).toHaveLength(50);
  });
});
