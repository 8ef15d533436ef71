// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { exposure, facts, token } from '@/components/fixtures/exposures';
import { parties, stEth } from '@/components/fixtures/parties';
import { review, simulated, transaction } from '@/components/fixtures/review';
import type { Address, Review } from '@/lib/types';
import { held } from './fixtures/held';
import { renderReview } from './testing/renderReview';

afterEach(cleanup);

const safe: Address = '0x7777777777777777777777777777777777777777';
const snapshot = { exposure: exposure([]), facts: facts() };
const told: Partial<Review> = {
  request: transaction(),
  simulation: simulated({
    assetChanges: [
      { asset: stEth, account: safe, before: token(3), after: token(1) },
      { asset: stEth, account: parties.user, before: token(1), after: token(2) },
    ],
  }),
  exposure: { before: exposure([]), after: exposure([]) },
};
const show = (part: Partial<Review>) => renderReview([held(review({ actions: [], exposure: {}, ...told, ...part }))]);
const textOf = (name: string) => (screen.getByRole('region', { name }).textContent ?? '').replace(/\u00a0/g, ' ');

it('what a Safe loses stands beside what the signer gets, and by its address', () => {
  show({ subjects: [{ account: safe, before: snapshot, after: snapshot }] });
  const [own, acting] = [textOf('What changes'), textOf('What changes for the account that acts')];
  expect(own).toContain('+1.0000 stETH');
  expect(own).not.toContain('2.0000');
  expect(acting).toContain('−2.0000 stETH');
  expect(acting.replace(/\s/g, '')).toContain(safe);
});

it('is absent where nobody else acts', () => {
  show({});
  expect(screen.queryByText('What changes for the account that acts')).toBeNull();
});
