// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { parties, stEth } from '@/components/fixtures/parties';
import type { WhatIf } from '@/lib/types';
import { delegateDanger } from './fixtures/delegation';
import { held } from './fixtures/held';
import { isOpen, renderReview } from './testing/renderReview';

afterEach(cleanup);

const set = (status: WhatIf['status'], shown: bigint, byContracts: bigint) => ({
  ...{ operator: parties.northwind, avs: parties.northwind, id: 1, status },
  losses: [{ asset: stEth, strategy: parties.strategy, shown, byContracts }],
});
const MILLI = 10n ** 15n;
const told = (part: Partial<WhatIf> = {}): WhatIf => ({
  ...{ status: 'same', block: 21_000_001n, sets: [], rpc: { requests: 1, roundTrips: 1, ms: 60 } },
  ...part,
});
const line = (): string => (document.querySelector('.later')?.textContent ?? '').replace(/\u00a0/g, ' ');
const shown = (whatIf?: WhatIf): string => {
  renderReview([held({ ...delegateDanger, ...(whatIf ? { whatIf } : {}) })]);
  return line();
};

it.each<[string, WhatIf | undefined, string]>([
  ['has its place while it is asked', undefined, 'being asked'],
  ['agrees', told(), 'at block 21,000,001'],
  ['could not be had', told({ status: 'unavailable', reason: 'endpoint-timeout' }), 'could not be asked'],
  ['was refused', told({ status: 'unavailable', reason: 'reverted' }), 'would not slash'],
  ['has no words of the page’s', told({ status: 'unavailable', reason: '__proto__' }), 'could not be asked'],
])('%s', (_name, whatIf, sentence) => {
  expect(shown(whatIf)).toContain(sentence);
});

it('names the larger figure of each set that differs', () => {
  const sets = [
    set('same', 9n * MILLI, 9n * MILLI),
    set('different', 100n * MILLI, 400n * MILLI),
    set('different', 50n * MILLI, 20n * MILLI),
  ];
  expect(shown(told({ status: 'different', sets }))).toContain('0.4500 stETH');
});

it('fills in without taking the decision from under the pointer', async () => {
  const { show, settle } = renderReview([held(delegateDanger)]);
  await settle();
  const box = screen.getByRole('checkbox') as HTMLInputElement;
  box.click();
  expect(isOpen()).toBe(true);
  show([held({ ...delegateDanger, whatIf: told() })]);
  expect(line()).toContain('at block');
  expect(box.checked).toBe(true);
  expect(isOpen()).toBe(true);
});
