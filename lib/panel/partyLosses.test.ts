import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exposure,
  facts,
  northwindPosition,
  operatorSet,
  position,
  queuedPosition,
  token,
} from '@/components/fixtures/exposures';
import { ether, parties, stEth } from '@/components/fixtures/parties';
import type { Holding, Party, Risk } from './Holding';
import { holdingOf } from './holdingOf';
import { partyKey } from './partyKey';
import { type PartyLoss, partyLosses } from './partyLosses';
import { portfolioOf } from './portfolioOf';

const layer = (id: string): Party => ({ kind: 'layer', id });
const northwind: Party = { kind: 'operator', chainId: 1, address: parties.northwind };
const spender: Party = { kind: 'spender', chainId: 1, address: parties.thief };

const risk = (party: Party, most: number, now = 0): Risk => ({
  party,
  now: token(now),
  pending: token(now),
  most: token(most),
});

/** A row of the worked portfolio (shared/design/README.md), valued in ETH. */
const row = (gross: number, equity: number, ...risks: Risk[]): Holding => ({
  chainId: 1,
  asset: ether,
  gross: token(gross),
  equity: token(equity),
  risks,
  unread: [],
});

const WORKED: readonly Holding[] = [
  row(5.2, 5.2, risk(layer('eigenlayer'), 5.2), risk(layer('lido'), 5.2), risk(northwind, 5.2, 0.624)),
  row(32, 32, risk(layer('eigenlayer'), 32), risk(northwind, 32, 3.84)),
  row(3, 3, risk(layer('eigenlayer'), 3), risk(layer('lido'), 3), risk(northwind, 3, 0.36)),
  // Idle parts back the token and are in no operator's reach.
  row(16.2, 16.2, risk(layer('eigenlayer'), 15.39), risk(layer('etherfi'), 16.2), risk(spender, 16.2, 16.2)),
  row(100, 7.5, risk(layer('eigenlayer'), 95), risk(layer('etherfi'), 100), risk(layer('aave-v3'), 100)),
  row(9.92, 9.92, risk(layer('symbiotic'), 9.92, 5.952), risk(layer('lido'), 9.92)),
  row(12.2, 12.2, risk(layer('lombard'), 12.2)),
  row(21.7, 21.7, risk(layer('eigenlayer'), 19.53), risk(layer('kelp'), 21.7), risk(layer('lido'), 6.51)),
];

describe('the worked portfolio', () => {
  const losses = partyLosses(WORKED);
  const of = (party: Party) => losses.find((loss) => partyKey(loss.party) === partyKey(party))?.losses[0];

  it.each<[string, Party, number]>([
    ['EigenLayer', layer('eigenlayer'), 82.62],
    ['Northwind', northwind, 40.2],
    ['Lido', layer('lido'), 24.63],
    ['ether.fi', layer('etherfi'), 23.7],
    ['Kelp', layer('kelp'), 21.7],
    ['the unknown spender', spender, 16.2],
    ['Lombard', layer('lombard'), 12.2],
    ['Symbiotic', layer('symbiotic'), 9.92],
    ['Aave', layer('aave-v3'), 7.5],
  ])('%s could cost at most what is yours in it', (_, party, most) => expect(of(party)?.most).toBe(token(most)));

  it('puts the worst party first', () => expect(losses[0]?.party).toEqual(layer('eigenlayer')));
  it('says what sits on a party before debt', () => {
    expect(of(layer('eigenlayer'))?.gross).toBe(token(170.12));
    expect(of(layer('aave-v3'))?.gross).toBe(token(100));
  });
  it('measures against all that is held', () => expect(of(northwind)?.held).toBe(token(107.72)));
  it('keeps what can be taken at once apart', () => expect(of(northwind)?.now).toBe(token(4.824)));
});

describe('from positions', () => {
  const read = (positions: Parameters<typeof exposure>[0]) =>
    portfolioOf([
      {
        chainId: 1,
        status: 'read',
        read: { exposure: exposure(positions), facts: facts({ operator: parties.northwind }), host: 'h', readAt: 0 },
      },
    ]);
  const most = (losses: readonly PartyLoss[], party: Party) =>
    losses.find((loss) => partyKey(loss.party) === partyKey(party))?.losses.map((loss) => loss.most);
  const avs = (address: (typeof parties)[keyof typeof parties]): Party => ({ kind: 'avs', chainId: 1, address });

  it('counts what waits in the queue with the rest, to the same operator', () => {
    const { losses, worth } = read([northwindPosition(token(5)), queuedPosition(token(3))]);
    expect(most(losses, northwind)).toEqual([token(8)]);
    expect(most(losses, layer('eigenlayer'))).toEqual([token(8)]);
    expect(worth).toEqual([{ chainId: 1, asset: stEth, amount: token(8) }]);
  });

  it('gives an AVS what its own sets can take together, and no more', () => {
    const { losses } = read([northwindPosition(token(100))]);
    expect(most(losses, avs(parties.eigenDa))).toEqual([token(7)]);
    expect(most(losses, avs(parties.oracleX))).toEqual([token(5)]);
  });

  it('counts for an AVS what is announced, and what it can switch on itself', () => {
    const set = operatorSet({ share: 0.1, of: token(100), live: false, slashable: 0n, slashableShares: 0n });
    const more = operatorSet({
      share: 0.1,
      of: token(100),
      id: 1,
      pendingDiff: 200_000_000_000_000_000n,
      effectBlock: 24_200_000n,
      slashableAfterPending: token(30),
    });
    const { losses } = read([position({ amount: token(100), operator: parties.northwind, operatorSets: [set, more] })]);
    expect(most(losses, avs(parties.eigenDa))).toEqual([token(40)]);
  });

  it('never adds up two assets', () => {
    const { losses } = read([
      northwindPosition(token(5)),
      northwindPosition(token(32), { asset: ether, layers: ['eigenlayer', 'ethereum-pos'] }),
    ]);
    expect(most(losses, northwind)).toEqual([token(5), token(32)]);
  });

  it('does not name what everything rests on', () => {
    const { losses } = read([northwindPosition(token(5))]);
    expect(losses.map(({ party }) => partyKey(party))).not.toContain('layer:ethereum-pos');
  });

  it('says that an operator was not read, instead of nothing', () => {
    const { losses } = read([position({ amount: token(5), operator: parties.northwind, slashable: undefined })]);
    expect(losses.find(({ party }) => party.kind === 'operator')).toEqual({
      party: northwind,
      losses: [],
      known: false,
    });
  });
});

describe('whatever is held', () => {
  const amount = fc.bigInt(0n, 10n ** 24n);
  const party = fc.constantFrom(layer('eigenlayer'), layer('lido'), northwind, spender);
  const holding = fc
    .record({
      gross: amount,
      debt: amount,
      asset: fc.constantFrom(ether, stEth),
      risks: fc.array(fc.record({ party, now: amount, pending: amount, most: amount }), { maxLength: 6 }),
    })
    .map(
      ({ gross, debt, asset, risks }): Holding => ({
        ...{ chainId: 1, asset, gross, risks, unread: [] },
        equity: debt > gross ? 0n : gross - debt,
      }),
    );

  it('no party costs more of an asset than is yours', () => {
    fc.assert(
      fc.property(fc.array(holding, { maxLength: 8 }), (holdings) => {
        for (const { losses } of partyLosses(holdings))
          for (const { asset, most, now, pending, held } of losses) {
            const all = holdings.filter((one) => one.asset === asset).reduce((sum, { equity }) => sum + equity, 0n);
            expect(held).toBe(all);
            for (const part of [most, now, pending]) expect(part <= all).toBe(true);
          }
      }),
    );
  });

  it('one more holding never lowers what a party could cost', () => {
    fc.assert(
      fc.property(fc.array(holding, { maxLength: 5 }), holding, (holdings, added) => {
        const key = (loss: PartyLoss) => partyKey(loss.party);
        const more = partyLosses([...holdings, added]);
        for (const before of partyLosses(holdings))
          for (const { asset, most } of before.losses) {
            const after = more
              .find((other) => key(other) === key(before))
              ?.losses.find((other) => other.asset === asset);
            expect((after?.most ?? -1n) >= most).toBe(true);
          }
      }),
    );
  });
});

describe('holdingOf', () => {
  it('caps a claim that is larger than the position', () => {
    const held = holdingOf(
      position({ amount: 10n, operator: parties.northwind, slashable: { now: 11n, pending: 12n, ceiling: 13n } }),
    );
    expect(held.risks.find(({ party }) => party.kind === 'operator')).toMatchObject({
      now: 10n,
      pending: 10n,
      most: 10n,
    });
  });
});
