import { describe, expect, it } from 'vitest';
import { action, review } from '@/components/fixtures/review';
import type { Request } from '@/lib/types';
import { pendingReads } from './pendingReads';

const of = (part: Parameters<typeof action>[0], request: Partial<Request> = {}) => {
  const it_ = review({ actions: [action(part)] });
  return pendingReads({ ...it_, request: { ...it_.request, ...request } as Request });
};

describe('pendingReads', () => {
  it.each([
    ['stake', of({ type: 'delegate' }), ['stake', 'operator', 'balances', 'outcome']],
    ['a right', of({ type: 'approve', protocol: 'erc20' }), ['balances', 'parties', 'outcome']],
    ['an imitation', of({ type: 'delegate', flags: ['look-alike'] }), ['balances', 'parties', 'outcome']],
    [
      'a permit',
      of({ type: 'permit', protocol: 'erc20', signed: true }, { kind: 'typedData' } as never),
      ['balances', 'parties', 'signature'],
    ],
    ['a message', of({ type: 'signMessage', protocol: 'unknown' }, { kind: 'message' } as never), []],
  ])('%s', (_name, reads, expected) => expect(reads).toEqual(expected));
});
