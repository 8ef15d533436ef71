import { expect, it } from 'vitest';
import { facts } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { noticeOf } from './noticeOf';

const of = (part: Parameters<typeof facts>[0]) =>
  noticeOf(facts({ operator: parties.northwind, ...part }), parties.northwind);

it.each([
  ['shorter than the exit', { noticeBlocks: 7_200n }, { notice: { blocks: 7_200n, seconds: 86_400 }, inTime: false }],
  [
    'longer than the exit',
    { noticeBlocks: 126_000n },
    { exit: { blocks: 100_800n, seconds: 1_209_600 }, inTime: true },
  ],
  ['as long as the exit', { noticeBlocks: 100_800n }, { inTime: true }],
  ['none at all', { noticeBlocks: 0n }, { notice: { blocks: 0n, seconds: 0 }, inTime: false }],
  ['not set', { isSet: false }, { notice: 'unset', inTime: undefined }],
  ['an operator that was not read', { operators: [] }, { notice: 'unread', inTime: undefined }],
  ['an exit that was not read', { withdrawalDelayBlocks: undefined }, { exit: 'unread', inTime: undefined }],
  ['blocks of another pace', { secondsPerBlock: 2, noticeBlocks: 10n }, { notice: { blocks: 10n, seconds: 20 } }],
])('%s', (_name, part, expected) => expect(of(part)).toMatchObject(expected));

it('is nothing without an operator or without facts', () => {
  expect(noticeOf(facts(), undefined)).toBeUndefined();
  expect(noticeOf(undefined, parties.northwind)).toBeUndefined();
});

it('compares addresses by value', () => {
  const upper = parties.northwind.toUpperCase().replace('0X', '0x') as `0x${string}`;
  expect(noticeOf(facts({ operator: parties.northwind }), upper)?.notice).toEqual({ blocks: 7_200n, seconds: 86_400 });
});
