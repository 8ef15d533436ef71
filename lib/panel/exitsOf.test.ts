import { describe, expect, it } from 'vitest';
import {
  BLOCK,
  exposure,
  facts,
  heldToken,
  northwindPosition,
  operatorSet,
  position,
  queuedPosition,
  TIME,
  token,
} from '@/components/fixtures/exposures';
import { ether, parties, stEth } from '@/components/fixtures/parties';
import type { Position } from '@/lib/types';
import { exitsOf } from './exitsOf';
import { pendingChanges } from './pendingChanges';

const OUT = TIME + 100_801 * 12;
const native = northwindPosition(token(32), { asset: ether, layers: ['eigenlayer'] });
const at = (block: bigint) => ({ block, estimatedTime: TIME + Number(block - BLOCK) * 12 });
const read = (positions: readonly Position[], chain = facts({ operator: parties.northwind })) => ({
  exposure: exposure(positions),
  facts: chain,
  host: 'h',
  readAt: 0,
});

describe('exitsOf', () => {
  it('puts the earliest first: held, ready, queued by date, if left now, validators', () => {
    const rows = exitsOf(
      read([
        native,
        northwindPosition(token(5)),
        queuedPosition(token(3), { withdrawableAt: at(BLOCK + 900n) }),
        queuedPosition(token(2), { withdrawableAt: at(BLOCK + 600n) }),
        queuedPosition(token(1), { withdrawableAt: at(BLOCK + 1n) }),
        heldToken(token(9)),
      ]),
    );
    expect(rows.map(({ kind, amount, at: when }) => [kind, amount, when])).toEqual([
      ['held', token(9), undefined],
      ['ready', token(1), undefined],
      ['queued', token(2), TIME + 7_200],
      ['queued', token(3), TIME + 10_800],
      ['leave', token(5), OUT],
      ['validator', token(32), OUT],
    ]);
  });

  it.each([
    ['can be completed in the next block', BLOCK + 1n, 'ready', undefined],
    ['waits for one more', BLOCK + 2n, 'queued', parties.northwind],
  ])('a withdrawal that %s', (_, block, kind, operator) => {
    const [row] = exitsOf(read([queuedPosition(token(1), { withdrawableAt: at(block) })]));
    expect(row).toMatchObject({ kind, block });
    expect(row?.operator).toBe(operator);
  });

  it('has no date where the delay was not read, and no row for nothing', () => {
    const chain = facts({ operator: parties.northwind, withdrawalDelayBlocks: undefined });
    const rows = exitsOf(read([northwindPosition(token(5)), northwindPosition(0n)], chain));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.at).toBeUndefined();
  });
});

describe('pendingChanges', () => {
  const of = token(10);
  const set = (part: Partial<Parameters<typeof operatorSet>[0]>) => operatorSet({ share: 0.1, of, ...part });
  const stake = (...operatorSets: ReturnType<typeof operatorSet>[]) =>
    position({ amount: of, operator: parties.northwind, operatorSets });

  it('lists what is given, what is taken back and what can be switched on', () => {
    const changes = pendingChanges(
      read([
        stake(
          set({
            id: 1,
            pendingDiff: 60_000_000_000_000_000n,
            effectBlock: BLOCK + 50n,
            slashableAfterPending: token(1.6),
            redistributionRecipient: parties.keyHolder,
          }),
          set({ id: 2, pendingDiff: -50_000_000_000_000_000n, effectBlock: BLOCK + 100n }),
          set({ id: 3, live: false, slashable: 0n }),
          set({ id: 4 }),
        ),
      ]),
    );
    const amounts = changes.flatMap((change) => ('amounts' in change ? [change] : []));
    expect(amounts.map((change) => [change.kind, change.amounts[0]?.amount, change.at])).toEqual([
      ['open', token(1), undefined],
      ['more', token(0.6), TIME + 600],
      ['less', token(0.5), TIME + 1_200],
    ]);
    expect(changes[1]).toMatchObject({ avs: parties.eigenDa, set: 1, recipient: parties.keyHolder });
  });

  it('counts one set once over several positions, asset by asset', () => {
    const more = set({ pendingDiff: 1n, effectBlock: BLOCK + 50n, slashableAfterPending: token(2) });
    const other = { ...stake(more), asset: ether };
    expect(pendingChanges(read([stake(more), other, stake(more)]))).toMatchObject([
      {
        kind: 'more',
        amounts: [
          { asset: stEth, amount: token(2) },
          { asset: ether, amount: token(1) },
        ],
      },
    ]);
  });

  it('has nothing to say of stake that nothing happens to', () => {
    expect(pendingChanges(read([stake(set({})), heldToken(token(1))]))).toEqual([]);
  });
});
