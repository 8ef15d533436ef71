import type { Stake } from '@/lib/headline/types';
import { widthOf } from '@/lib/view/barsOf';

/** Widths inside a bar are of the bar, which itself is a part of the scale. */
const partOf = (width: number, whole: number) => `${whole === 0 ? 0 : Math.min(100, (width / whole) * 100)}%`;

/** Solid is now, striped pending, tinted at most, hatched not read. */
export function StakeBar({ stake, scale }: { stake?: Stake; scale: bigint }) {
  if (!stake?.known) return <div className="bar unread" />;
  const whole = widthOf(stake.amount, scale);
  const now = widthOf(stake.now, scale);
  const pending = widthOf(stake.afterPending, scale) - now;
  const ceiling = widthOf(stake.ceiling, scale) - now - Math.max(0, pending);
  return (
    <div className="bar" style={{ width: `${whole}%` }}>
      {stake.now > 0n ? <i className="now" style={{ width: partOf(now, whole) }} /> : null}
      {pending > 0 ? <i className="pend" style={{ width: partOf(pending, whole) }} /> : null}
      {ceiling > 0 ? <i className="ceil" style={{ width: partOf(ceiling, whole) }} /> : null}
    </div>
  );
}
