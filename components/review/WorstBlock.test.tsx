// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Simulation } from '@/lib/types';
import { held } from './fixtures/held';
import { permitTaken } from './fixtures/signatures';
import { renderReview } from './testing/renderReview';

afterEach(cleanup);

const told = (part: Partial<Simulation> = {}): string => {
  renderReview([held({ ...permitTaken, simulation: { ...permitTaken.simulation, ...part } })]);
  const block = screen.getByRole('region', { name: 'At worst, if it is used now' });
  return (block.textContent ?? '').replace(/\u00a0/g, ' ');
};

it('says what leaves, and that signing itself moves nothing', () => {
  const text = told();
  expect(text).toContain('Signing moves nothing by itself');
  expect(text).toContain('−5.2000 stETH');
  expect(text).toContain('Move all your stETH, now and later');
  expect(text).not.toContain('network fee');
  expect(screen.getByRole('heading', { level: 1 }).textContent?.replace(/\u00a0/g, ' ')).toContain(
    'All your 5.2000 stETH could be taken',
  );
});

it.each<[string, Partial<Simulation>, string]>([
  ['would fail now', { status: 'reverted' }, 'Later it may work'],
  [
    'was not tried out',
    { status: 'unavailable', reason: { name: 'endpoint-timeout', message: '' } },
    'was not tried out',
  ],
  [
    'cannot be',
    { status: 'unavailable', untold: true, reason: { name: 'no-twin', message: '' } },
    'could not be tried out',
  ],
  ['was tried out in part', { untold: true }, 'more than could be tried out'],
])('says so where it %s', (_name, part, sentence) => {
  const text = told(part);
  expect(text).toContain(sentence);
  expect(text.includes('Leaves')).toBe((part.status ?? 'success') === 'success');
});
