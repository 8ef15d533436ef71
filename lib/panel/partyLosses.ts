import type { Asset, ChainId } from '@/lib/types';
import { assetKey } from './assetKey';
import type { Holding, Party, Risk } from './Holding';
import { partyKey } from './partyKey';
import { smaller } from './smaller';

/** What one party could cost of one asset. `held` is all of that asset, whoever it rests on: the scale of its bar. */
export type Loss = {
  chainId: ChainId;
  asset: Asset;
  held: bigint;
  now: bigint;
  pending: bigint;
  most: bigint;
  /** Before debt: what sits on the party. Sets liquidation, not loss. */
  gross: bigint;
};

export type PartyLoss = { party: Party; losses: readonly Loss[]; known: boolean };

/**
 * The most that each party could cost on its own: over holdings, the smaller of what is yours and what it could take.
 * Never a sum of parties, since one coin can rest on several. What takes the largest parts comes first.
 */
export function partyLosses(holdings: readonly Holding[]): PartyLoss[] {
  const held = new Map<string, bigint>();
  for (const { chainId, asset, equity } of holdings)
    held.set(assetKey(chainId, asset), (held.get(assetKey(chainId, asset)) ?? 0n) + equity);
  const parties = new Map<string, { party: Party; known: boolean; losses: Map<string, Loss> }>();
  const entry = (party: Party) => {
    const found = parties.get(partyKey(party)) ?? { party, known: true, losses: new Map<string, Loss>() };
    parties.set(partyKey(party), found);
    return found;
  };
  for (const holding of holdings) {
    const { chainId, asset, equity } = holding;
    const key = assetKey(chainId, asset);
    for (const party of holding.unread) entry(party).known = false;
    for (const risk of perParty(holding.risks)) {
      const { losses } = entry(risk.party);
      const sum = losses.get(key) ?? { now: 0n, pending: 0n, most: 0n, gross: 0n };
      losses.set(key, {
        chainId,
        asset,
        held: held.get(key) ?? 0n,
        now: sum.now + smaller(risk.now, equity),
        pending: sum.pending + smaller(risk.pending, equity),
        most: sum.most + smaller(risk.most, equity),
        gross: sum.gross + risk.most,
      });
    }
  }
  return [...parties.values()]
    .map(({ losses, ...rest }) => ({ ...rest, losses: [...losses.values()].filter(({ most }) => most > 0n) }))
    .filter(({ losses, known }) => losses.length > 0 || !known)
    .sort((a, b) => weight(b) - weight(a));
}

/** One party several times under one holding is one party: its parts add, up to all of it. */
function perParty(risks: readonly Risk[]): Risk[] {
  const byParty = new Map<string, Risk>();
  for (const risk of risks) {
    const sum = byParty.get(partyKey(risk.party));
    byParty.set(
      partyKey(risk.party),
      sum
        ? {
            party: risk.party,
            now: sum.now + risk.now,
            pending: sum.pending + risk.pending,
            most: sum.most + risk.most,
          }
        : risk,
    );
  }
  return [...byParty.values()];
}

/** Without prices, assets cannot be added; parts of what is held can be, for an order and nothing else. */
const weight = ({ losses }: PartyLoss): number =>
  losses.reduce((sum, { most, held }) => sum + (held === 0n ? 0 : Number((most * 1_000_000n) / held)), 0);
