import { widthOf } from '@/lib/view/barsOf';

type BarOfProps = { now: bigint; pending: bigint; most: bigint; of: bigint; unread?: boolean };

/** Solid: now. Striped: under way. Tinted: at most. Hatched: not read. The figures stand beside it as text. */
export function BarOf({ now, pending, most, of, unread = false }: BarOfProps) {
  if (unread) return <div className="bar thin unread" aria-hidden="true" />;
  const parts = [
    ['now', widthOf(now, of)],
    ['pend', widthOf(pending - now, of)],
    ['ceil', widthOf(most - (pending > now ? pending : now), of)],
  ] as const;
  return (
    <div className="bar thin" aria-hidden="true">
      {parts.map(([name, width]) =>
        width > 0 ? <i key={name} className={name} style={{ width: `${width}%` }} /> : null,
      )}
    </div>
  );
}
