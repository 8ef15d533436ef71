/**
 * A day in few letters, with its year only where that is not the year of `now`: `7 Dec`. What no calendar holds gives `–`.
 * Both in unix seconds; `timeZone` for tests, the reader's own by default.
 */
export function dayText(unixSeconds: number, now: number, locale = 'en-GB', timeZone?: string): string {
  const day = new Date(unixSeconds * 1000);
  if (!Number.isFinite(day.getTime())) return '–';
  const year = (date: Date) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(date);
  const other = year(day) !== year(new Date(now * 1000));
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(other ? { year: 'numeric' } : {}),
    timeZone,
  }).format(day);
}
