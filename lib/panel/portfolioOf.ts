import type { Asset, ChainId, ProtocolId } from '@/lib/types';
import { assetKey } from './assetKey';
import { holdingOf } from './holdingOf';
import { type PartyLoss, partyLosses } from './partyLosses';
import { type Read, type Reading, readsOf } from './Reading';

export type Sum = { chainId: ChainId; asset: Asset; amount: bigint };

/** Everything that was read of one account, over its chains. */
export type Portfolio = {
  reads: readonly Read[];
  /** Yours after debt, asset by asset. */
  worth: readonly Sum[];
  losses: readonly PartyLoss[];
  unread: readonly { chainId: ChainId; protocol: ProtocolId; reason: string }[];
  /** Chains of which a part is missing: each of their figures is "at least". */
  partial: readonly ChainId[];
  /** Chains of which all is missing: they are in no figure. */
  missing: readonly ChainId[];
  complete: boolean;
};

export function portfolioOf(readings: readonly Reading[]): Portfolio {
  const reads = readsOf(readings);
  const holdings = reads.flatMap(({ exposure }) => exposure.positions.map(holdingOf));
  const unread = reads.flatMap(({ exposure }) =>
    exposure.unread.map((missing) => ({ chainId: exposure.chainId, ...missing })),
  );
  const missing = readings
    .filter((reading) => reading.status === 'failed' || !reading.read)
    .map(({ chainId }) => chainId);
  const worth = new Map<string, Sum>();
  for (const { chainId, asset, equity } of holdings) {
    const key = assetKey(chainId, asset);
    worth.set(key, { chainId, asset, amount: (worth.get(key)?.amount ?? 0n) + equity });
  }
  return {
    reads,
    worth: [...worth.values()].filter(({ amount }) => amount > 0n),
    losses: partyLosses(holdings),
    unread,
    partial: [...new Set(unread.map(({ chainId }) => chainId))],
    missing,
    complete: unread.length === 0 && missing.length === 0,
  };
}
