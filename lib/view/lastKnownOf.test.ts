import { describe, expect, it } from 'vitest';
import { exposure, facts, northwindPosition, position, token } from '@/components/fixtures/exposures';
import { parties, stEth } from '@/components/fixtures/parties';
import { transaction } from '@/components/fixtures/review';
import type { Exposure } from '@/lib/types';
import { lastKnownOf } from './lastKnownOf';

const read = (positions: Exposure['positions'], part: Partial<Exposure> = {}, readAt = 5) => ({
  exposure: { ...exposure(positions), account: parties.user, chainId: 1, ...part },
  facts: facts(),
  host: 'rpc.example',
  readAt,
});
const staked = [northwindPosition(token(5.2))];

describe('lastKnownOf', () => {
  it('is the latest reading of the account, whatever the case of its address', () => {
    const upper = `0x${parties.user.slice(2).toUpperCase()}` as const;
    const reads = [read([position({ amount: token(1) })], {}, 1), read(staked, { account: upper }, 9)];
    expect(lastKnownOf(reads, transaction())).toEqual({
      readAt: 9,
      restaked: [{ asset: stEth, amount: token(5.2) }],
      slashable: [{ asset: stEth, amount: token(0.624) }],
    });
  });

  it.each([
    ['another account', read(staked, { account: parties.thief })],
    ['another chain', read(staked, { chainId: 10 })],
    ['no stake', read([])],
    ['a part that was not read', read(staked, { unread: [{ protocol: 'eigenlayer', reason: 'x' }] })],
    ['a share that was not read', read([northwindPosition(token(1), { slashable: undefined })])],
  ])('is nothing of %s', (_name, one) => expect(lastKnownOf([one], transaction())).toBeUndefined());
});
