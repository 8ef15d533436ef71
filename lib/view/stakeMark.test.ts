import { expect, it } from 'vitest';
import { action, finding, review, unavailable, verdict } from '@/components/fixtures/review';
import type { Review } from '@/lib/types';
import { stakeMark } from './stakeMark';

const deposit = action({ type: 'deposit', path: [0] });
const approve = action({ protocol: 'erc20', type: 'approve', path: [1] });
const of = (findings: Review['verdict']['findings'], part: Partial<Review> = {}) =>
  stakeMark(review({ actions: [deposit, approve], verdict: verdict(findings), ...part }));

it.each([
  ['the whole request', [finding('danger', 'x', 'x')], 'danger'],
  ['the call that changes stake', [finding('warning', 'x', 'x', undefined, [0])], 'warning'],
  ['a token call alone', [finding('critical', 'x', 'x', undefined, [1])], 'none'],
  ['both', [finding('critical', 'x', 'x', undefined, [1]), finding('info', 'y', 'y', undefined, [0])], 'info'],
  ['nothing', [], 'none'],
] as const)('a finding of %s', (_name, findings, mark) => expect(of(findings)).toBe(mark));

it('is unknown where nothing could be checked', () => expect(of([], { simulation: unavailable })).toBe('unknown'));
