import { takings } from '@/lib/risk/read/reach';
import { same } from '@/lib/risk/read/same';
import { slashableSeverity } from '@/lib/risk/read/slashableSeverity';
import type { Thresholds } from '@/lib/risk/thresholds';
import type { Address, OperatorSet, Position, Severity } from '@/lib/types';
import type { OperatorStake } from './operatorsOf';
import { partsOf } from './partsOf';

/** One thing about an operator that a staker should see first, with the figures of its sentence. */
export type Mark = { severity: Severity } & (
  | { kind: 'fast'; notice: number; exit: number }
  | { kind: 'share' | 'account'; share: number }
  | { kind: 'paid' | 'paidAccount' | 'oneParty'; share: number; avs: Address; recipient: Address }
  | { kind: 'slashed'; left: number }
);

const RANK: readonly Severity[] = ['critical', 'danger', 'warning', 'info'];

/**
 * What stands out about an operator, the gravest first, by the thresholds that the rules use. The review's rules judge a
 * request; these judge what stands already.
 */
export function marksOf(stake: OperatorStake, thresholds: Thresholds): Mark[] {
  const { positions, notice, left } = stake;
  const marks: Mark[] = [...fast(notice, thresholds), ...shares(stake, thresholds), ...paid(stake, thresholds)];
  if (positions.length > 0 && left !== undefined)
    marks.push({
      severity: left < thresholds.slashedBeforeDangerMagnitude ? 'danger' : 'warning',
      kind: 'slashed',
      left,
    });
  return marks.sort((a, b) => RANK.indexOf(a.severity) - RANK.indexOf(b.severity));
}

function fast({ notice, exit }: OperatorStake['notice'], { fastNoticeRatio }: Thresholds): Mark[] {
  if (typeof notice !== 'object' || exit === 'unread' || notice.blocks >= exit.blocks) return [];
  const severity = notice.seconds < exit.seconds * fastNoticeRatio ? 'danger' : 'warning';
  return [{ severity, kind: 'fast', notice: notice.seconds, exit: exit.seconds }];
}

function shares({ positions }: OperatorStake, thresholds: Thresholds): Mark[] {
  const { severity, share, byAccount } = slashableSeverity(positions, thresholds);
  if (severity === 'info') return [];
  return severity === 'danger'
    ? [{ severity, kind: 'account', share: byAccount }]
    : [{ severity, kind: 'share', share }];
}

/** Somebody who is paid what is slashed gains from slashing; the worst such set speaks for all. */
function paid({ operator, positions }: OperatorStake, { redistributionDanger }: Thresholds): Mark[] {
  const pays = (set: OperatorSet) => set.redistributionRecipient !== undefined;
  const share = takings(positions, pays, reachOf)[0]?.share ?? 0;
  const sets = positions.flatMap((position) =>
    (position.operatorSets ?? []).filter((set) => pays(set) && reachOf(set, position) > 0n),
  );
  const one = sets.find(
    ({ slasher, redistributionRecipient }) => same(slasher, operator) && same(redistributionRecipient, operator),
  );
  const account = sets.find(({ slasherHasCode, recipientHasCode }) => !slasherHasCode || recipientHasCode === false);
  const set = one ?? account ?? sets[0];
  if (!set?.redistributionRecipient) return [];
  const named = { share, avs: set.avs, recipient: set.redistributionRecipient };
  if (one) return [{ severity: 'critical', kind: 'oneParty', ...named }];
  if (account) return [{ severity: 'danger', kind: 'paidAccount', ...named }];
  return [{ severity: share >= redistributionDanger ? 'danger' : 'warning', kind: 'paid', ...named }];
}

/** All that a set could take with what is allocated to it or about to be. */
const reachOf = (set: OperatorSet, { amount }: Position): bigint => {
  const { now, latent, announced } = partsOf(set, amount);
  return now + latent + announced;
};
