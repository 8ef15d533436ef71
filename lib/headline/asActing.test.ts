import { expect, it } from 'vitest';
import { exposure, facts } from '@/components/fixtures/exposures';
import { review, transaction } from '@/components/fixtures/review';
import type { Request, Review } from '@/lib/types';
import { asActing } from './asActing';

const [own, other] = [exposure([]), exposure([])];
const subjects = [
  { account: '0x7777777777777777777777777777777777777777', after: { exposure: other, facts: facts() } },
] as const;
const signature = { ...transaction(), kind: 'message', message: '0x00' } as Request;

it.each<[string, Partial<Review>, unknown]>([
  ['a Safe’s by its owner’s signature', { request: signature, subjects }, other],
  ['the signer’s own', { request: signature }, own],
  ['the signer’s, whatever a transaction calls', { request: transaction(), subjects }, own],
])('%s', (_name, part, expected) => {
  expect(asActing(review({ actions: [], exposure: { after: own }, ...part })).exposure.after).toBe(expected);
});
