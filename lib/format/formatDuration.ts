const UNITS = [
  { unit: 'year', seconds: 31_557_600, from: 2 * 31_557_600 },
  { unit: 'day', seconds: 86_400, from: 86_400 },
  { unit: 'hour', seconds: 3600, from: 3600 },
  { unit: 'minute', seconds: 60, from: 60 },
] as const;

const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * A length of time in its largest fitting unit: `14 days`, `17.5 days`, `2 hours`. Negative counts as none.
 * @param seconds any number; what is not finite gives `–`
 */
export function formatDuration(seconds: number, locale = 'en-GB'): string {
  if (!Number.isFinite(seconds)) return '–';
  const whole = Math.max(0, Math.round(seconds));
  // Rounded before comparing, so that 59.96 minutes are an hour and never 60 minutes.
  const fit = UNITS.find(({ seconds: size, from }) => tenth(whole / size) * size >= from);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: fit?.unit ?? 'second',
    unitDisplay: 'long',
    maximumFractionDigits: fit ? 1 : 0,
  }).format(fit ? tenth(whole / fit.seconds) : whole);
}
