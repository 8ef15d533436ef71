import { fitUnit } from './fitUnit';

/**
 * How long ago or how far ahead, with the case that the language wants: `3 minutes ago`, `vor 14 Tagen`, `in 2 years`.
 * @param seconds a length of time; what is not finite gives `–`
 */
export function formatRelative(seconds: number, direction: 'ago' | 'ahead', locale = 'en-GB'): string {
  if (!Number.isFinite(seconds)) return '–';
  const { unit, value } = fitUnit(seconds);
  return new Intl.RelativeTimeFormat(locale).format(direction === 'ago' ? -value : value, unit);
}
