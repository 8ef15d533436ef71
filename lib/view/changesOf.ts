import { arrives, leaves } from '@/lib/headline/balances';
import { isOwn } from '@/lib/headline/readArgs';
import { figureOf, gained, queueDifference, restaked, stakesOf } from '@/lib/headline/stakes';
import type { AtStake, Scene } from '@/lib/headline/types';
import { seesEffects } from '@/lib/simulate/seesEffects';
import type { Address, ApprovalChange } from '@/lib/types';

/** "What changes": leaves, arrives, new rights. Absent means that it could not be simulated. */
export type Changes = {
  leaves: readonly AtStake[];
  arrives: readonly AtStake[];
  /** Out of or into EigenLayer's books rather than the wallet. */
  unstaked: readonly AtStake[];
  restaked: readonly AtStake[];
  queued: readonly (AtStake & { until?: number })[];
  dequeued: readonly AtStake[];
  granted: readonly ApprovalChange[];
  reduced: readonly ApprovalChange[];
  /** The operator chosen or left, when that changes. */
  operator?: { before?: Address; after?: Address };
};

export function changesOf(scene: Scene): Changes | undefined {
  if (!seesEffects(scene.simulation)) return undefined;
  const { before, after } = scene.exposure;
  const [was, is] = [stakesOf(restaked(before)), stakesOf(restaked(after))];
  const both = before !== undefined && after !== undefined;
  const approvals = scene.simulation.approvals.filter(({ owner }) => isOwn(scene, owner));
  const [from, to] = [scene.facts.before?.delegatedTo, scene.facts.after?.delegatedTo];
  return {
    leaves: leaves(scene),
    arrives: arrives(scene),
    unstaked: both ? figureOf(gained(is, was), 'amount') : [],
    restaked: both ? figureOf(gained(was, is), 'amount') : [],
    queued: both
      ? queueDifference(after, before).map(({ asset, amount, withdrawableAt }) => ({
          asset,
          amount,
          until: withdrawableAt?.estimatedTime,
        }))
      : [],
    dequeued: both ? figureOf(stakesOf(queueDifference(before, after)), 'amount') : [],
    granted: approvals.filter((approval) => approval.after > approval.before),
    reduced: approvals.filter((approval) => approval.after < approval.before),
    operator:
      scene.facts.before && scene.facts.after && from?.toLowerCase() !== to?.toLowerCase()
        ? { before: from, after: to }
        : undefined,
  };
}
