import { fitUnit } from './fitUnit';

/**
 * A length of time in its largest fitting unit: `14 days`, `17.5 days`, `2 hours`. Negative counts as none.
 * @param seconds any number; what is not finite gives `–`
 */
export function formatDuration(seconds: number, locale = 'en-GB'): string {
  if (!Number.isFinite(seconds)) return '–';
  const { unit, value } = fitUnit(seconds);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(value);
}
