import { NATIVE_STRATEGY } from '@/lib/protocols/eigenlayer/strategies';
import { same } from '@/lib/risk/read/same';
import type { Address, Asset, DurationVaultFacts, EigenPodFacts } from '@/lib/types';
import type { Read } from './Reading';

/** The account's own contract for restaked validators, and what counts of them. */
export type Pod = Required<Pick<EigenPodFacts, 'pod'>> &
  Pick<EigenPodFacts, 'proofSubmitter' | 'validators' | 'checkpointUnderWay'> & { asset: Asset; shares: bigint };

/** Besides the operator: who may act on what an account has in EigenLayer, and what holds it. `unread`: it was asked for. */
export type Powers = {
  pod?: Pod | 'unread';
  /** Who may claim the rewards; nobody else where there is no address. */
  claimer?: { address?: Address } | 'unread';
  vaults: readonly DurationVaultFacts[] | 'unread';
};

const ETHER: Asset = { address: null, symbol: 'ETH', decimals: 18, verified: true };

/** Undefined where the account has nothing there and nobody was given anything. */
export function powersOf({ exposure, facts }: Read): Powers | undefined {
  const { account, positions } = exposure;
  const stake = positions.filter(({ kind }) => kind === 'restaked');
  const native = stake.find(({ strategy, asset }) => asset.address === null || same(strategy, NATIVE_STRATEGY));
  const { pods, claimer, vaults } = facts.eigenlayer ?? {};
  const own = pods?.find(({ owner }) => same(owner, account));
  const held = vaults?.filter((vault) => vault.held);
  const pod: Powers['pod'] = own
    ? { ...own, asset: native?.asset ?? ETHER, shares: native?.amount ?? 0n }
    : native && !pods
      ? 'unread'
      : undefined;
  const isStaker = stake.length > 0 || positions.some(({ kind }) => kind === 'queued-withdrawal');
  if (!isStaker && !pod && !claimer?.address) return undefined;
  return { ...(pod ? { pod } : {}), claimer: claimer ?? 'unread', vaults: held ?? 'unread' };
}
