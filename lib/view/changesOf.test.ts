import { describe, expect, it } from 'vitest';
import {
  exposure,
  facts,
  northwindPosition,
  position,
  queuedPosition,
  TIME,
  token,
} from '@/components/fixtures/exposures';
import { fakeCatalogue, parties, stEth } from '@/components/fixtures/parties';
import { action, simulated, transaction, unavailable } from '@/components/fixtures/review';
import type { Scene } from '@/lib/headline/types';
import { changesOf } from './changesOf';

const scene = (part: Partial<Scene> = {}): Scene => ({
  request: transaction(),
  actions: [action({ type: 'deposit' })],
  simulation: simulated(),
  exposure: {},
  facts: {},
  catalogue: fakeCatalogue(),
  ...part,
});
const change = { asset: stEth, account: parties.user, before: token(3), after: token(1) };

describe('changesOf', () => {
  it.each([
    ['not simulated', unavailable],
    ['failed', simulated({ status: 'reverted' })],
    ['only known to pass', simulated({ method: 'eth_call' })],
  ])('says nothing of what was %s', (_name, simulation) => expect(changesOf(scene({ simulation }))).toBeUndefined());

  it('tells the account from EigenLayer’s books', () => {
    const changes = changesOf(
      scene({
        simulation: simulated({
          assetChanges: [change, { ...change, account: parties.thief, before: 0n, after: token(9) }],
        }),
        exposure: {
          before: exposure([position({ amount: token(1) })]),
          after: exposure([position({ amount: token(3) })]),
        },
      }),
    );
    expect(changes?.leaves).toEqual([{ asset: stEth, amount: token(2) }]);
    expect(changes?.arrives).toEqual([]);
    expect(changes?.restaked).toEqual([{ asset: stEth, amount: token(2) }]);
    expect(changes?.unstaked).toEqual([]);
  });

  it('follows stake into the queue and out of it', () => {
    const [stake, queue] = [exposure([northwindPosition(token(2))]), exposure([queuedPosition(token(2))])];
    expect(changesOf(scene({ exposure: { before: stake, after: queue } }))).toMatchObject({
      unstaked: [{ amount: token(2) }],
      queued: [{ amount: token(2), until: TIME + 100_801 * 12 }],
      dequeued: [],
    });
    expect(changesOf(scene({ exposure: { before: queue, after: exposure([]) } }))).toMatchObject({
      queued: [],
      dequeued: [{ amount: token(2) }],
    });
  });

  it('makes up nothing of a side that was not read', () => {
    const changes = changesOf(scene({ exposure: { after: exposure([queuedPosition(token(2))]) } }));
    expect(changes).toMatchObject({ restaked: [], unstaked: [], queued: [], dequeued: [] });
  });

  it('tells rights that are given from those that are taken back', () => {
    const approval = { asset: stEth, owner: parties.user, spender: parties.thief };
    const given = { ...approval, before: 0n, after: 5n };
    const taken = { ...approval, spender: parties.harbor, before: 5n, after: 0n };
    const same = { ...approval, spender: parties.eigenDa, before: 5n, after: 5n };
    const changes = changesOf(scene({ simulation: simulated({ approvals: [given, taken, same] }) }));
    expect(changes?.granted).toEqual([given]);
    expect(changes?.reduced).toEqual([taken]);
  });

  it.each([
    [undefined, parties.northwind, { before: undefined, after: parties.northwind }],
    [parties.northwind, undefined, { before: parties.northwind, after: undefined }],
    [parties.northwind, parties.northwind.toUpperCase().replace('0X', '0x'), undefined],
  ])('operator %s → %s', (before, after, operator) => {
    const [was, is] = [before, after].map((one) => facts({ operator: one as `0x${string}` | undefined }));
    expect(changesOf(scene({ facts: { before: was, after: is } }))?.operator).toEqual(operator);
  });
});
