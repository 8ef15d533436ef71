import { expect, it } from 'vitest';
import { facts, token } from '@/components/fixtures/exposures';
import { parties, stEth } from '@/components/fixtures/parties';
import { createWords } from '@/lib/format/createWords';
import { noticeOf } from './noticeOf';
import { rowNote } from './rowNote';

const words = createWords('en');
const stake = { asset: stEth, amount: token(5), now: token(1), afterPending: token(2), ceiling: token(5), known: true };
const notice = (part = {}) => noticeOf(facts({ operator: parties.northwind, ...part }), parties.northwind);

it.each([
  ['now', stake, notice(), 2, 'at once, by 2 services'],
  ['now', stake, notice(), 1, 'at once, by 1 service'],
  ['now', { ...stake, now: 0n }, notice(), 0, 'at once'],
  ['pending', stake, notice(), 2, 'once announced changes count'],
  ['pending', { ...stake, afterPending: stake.now }, notice(), 2, 'nothing is announced'],
  ['ceiling', stake, notice(), 2, 'after a notice of 1 day'],
  ['ceiling', stake, notice({ noticeBlocks: 0n }), 2, 'at once, without notice'],
  ['ceiling', stake, notice({ isSet: false }), 2, 'all that the operator may put at risk'],
  ['ceiling', stake, undefined, 2, 'all that the operator may put at risk'],
  ['ceiling', { ...stake, now: token(5) }, notice(), 2, 'all that the operator may put at risk'],
  ['ceiling', { ...stake, now: 0n, ceiling: 0n }, undefined, 0, 'nobody may put any of it at risk'],
  ['pending', { ...stake, known: false }, notice(), 2, 'once announced changes count'],
  ['ceiling', undefined, undefined, 0, 'all that the operator may put at risk'],
] as const)('%s of %o', (figure, of, on, services, text) =>
  expect(rowNote(figure, of, on, services, words)).toBe(text),
);
