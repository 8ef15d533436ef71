import type { Action, Severity } from '@/lib/types';
import type { Scene } from './types';

const RANK: Record<Severity, number> = { info: 1, warning: 2, danger: 3, critical: 4 };

/** Where nothing was found, what moves stake leads before what prepares it. */
const ORDER = 'setCode delegate redelegate undelegate unknown deposit queueWithdrawal completeWithdrawal'.split(' ');
/** Calls that only hold others: what is inside of them says more. */
const HOLDERS = new Set(['batch', 'execTransaction', 'userOperation', 'authorizeCall']);
const orderOf = (action: Action) => {
  const index = ORDER.indexOf(action.type);
  return index >= 0 ? index : HOLDERS.has(action.type) ? ORDER.length + 1 : ORDER.length;
};

/** Highest severity that a finding ties to this call. */
export const severityOf = (scene: Scene, action: Action): number =>
  Math.max(
    0,
    ...(scene.verdict?.findings ?? [])
      .filter((finding) => finding.path?.[0] !== undefined && finding.path[0] === action.path[0])
      .map((finding) => RANK[finding.severity]),
    action.flags.includes('look-alike') ? RANK.critical : 0,
  );

/** Of findings that speak of this very step, where several stand in one call. */
const ownSeverity = (scene: Scene, action: Action): number =>
  Math.max(
    0,
    ...(scene.verdict?.findings ?? [])
      .filter(({ path }) => path?.join() === action.path.join())
      .map((finding) => RANK[finding.severity]),
  );

/** The call of a batch that stands first: the worst, and never one that is absent. */
export function leadingAction(scene: Scene): Action | undefined {
  return [...scene.actions].sort(
    (a, b) =>
      severityOf(scene, b) - severityOf(scene, a) ||
      ownSeverity(scene, b) - ownSeverity(scene, a) ||
      orderOf(a) - orderOf(b) ||
      (a.path[0] ?? 0) - (b.path[0] ?? 0),
  )[0];
}
