const UNITS = [
  { unit: 'year', seconds: 31_557_600, from: 2 * 31_557_600 },
  { unit: 'day', seconds: 86_400, from: 86_400 },
  { unit: 'hour', seconds: 3600, from: 3600 },
  { unit: 'minute', seconds: 60, from: 60 },
] as const;

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The largest unit that fits a length of time, and how many of it: tenths at most, whole seconds. Negative counts as none. */
export function fitUnit(seconds: number): { unit: (typeof UNITS)[number]['unit'] | 'second'; value: number } {
  const whole = Math.max(0, Math.round(seconds));
  // Rounded before comparing, so that 59.96 minutes are an hour and never 60 minutes.
  const fit = UNITS.find(({ seconds: size, from }) => tenth(whole / size) * size >= from);
  return fit ? { unit: fit.unit, value: tenth(whole / fit.seconds) } : { unit: 'second', value: whole };
}
