import type { Thresholds } from '@/lib/risk/thresholds';
import type { Position, Severity } from '@/lib/types';
import { takings } from './reach';

/** Of the hardest hit position: how much all sets could take, and how much those that an ordinary account decides for. */
export function slashableSeverity(
  positions: readonly Position[],
  thresholds: Thresholds,
): { severity: Severity; share: number; byAccount: number } {
  const share = takings(positions, () => true)[0]?.share ?? 0;
  const byAccount = takings(positions, (set) => !set.slasherHasCode)[0]?.share ?? 0;
  const severity =
    byAccount >= thresholds.slashableShareDangerNoCode
      ? 'danger'
      : share >= thresholds.slashableShareWarning
        ? 'warning'
        : 'info';
  return { severity, share, byAccount };
}
