/** Last second that a Date can hold. */
const LAST = 8_640_000_000_000;

/**
 * Day and minute in the reader's own time zone: `7 Dec 2026, 14:47`. What no calendar holds gives `–`.
 * @param unixSeconds seconds since 1970
 * @param timeZone for tests and the command line; the reader's own by default
 */
export function formatDate(unixSeconds: number, locale = 'en-GB', timeZone?: string): string {
  if (!Number.isFinite(unixSeconds) || Math.abs(unixSeconds) > LAST) return '–';
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(unixSeconds * 1000));
}
