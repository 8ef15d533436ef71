/**
 * A share of 1 as a percentage with at most one digit after the point. Only nothing is `0%` and only all (or more)
 * reaches `100%`: what rounding would hide is what a reader must see.
 *
 * @example formatPercent(0.12) // '12%'
 * @example formatPercent(0.9999) // '99.9%'
 */
export function formatPercent(ratio: number, locale = 'en-GB'): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  if (Number.isNaN(ratio)) return '–';
  if (!Number.isFinite(ratio)) return ratio > 0 ? '∞' : '−∞';
  if (ratio < 0) return `−${formatPercent(-ratio, locale)}`;
  if (ratio === 0) return format.format(0);
  if (ratio < 0.001) return `<${format.format(0.001)}`;
  if (ratio < 1 && ratio > 0.999) return format.format(0.999);
  return format.format(ratio);
}
