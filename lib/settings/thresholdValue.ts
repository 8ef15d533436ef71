import { localFigure } from '@/lib/format/localFigure';
import { defaultThresholds, type Thresholds } from '@/lib/risk/thresholds';
import { type ThresholdField, type ThresholdName, thresholdFields, thresholdNames } from './thresholdFields';

const PER_UNIT: Record<ThresholdField['unit'], number> = { percent: 0.01, days: 86_400, minutes: 60 };

/** Stored value → what stands in the field; at most two digits after the decimal mark. */
export const toShown = (name: ThresholdName, value: number, locale = 'en-GB'): string =>
  localFigure(String(Math.round((value / PER_UNIT[thresholdFields[name].unit]) * 100) / 100), locale);

/** What was typed → the value to store, or which sentence says what to fix. A comma is read as a point. */
export function fromTyped(
  name: ThresholdName,
  text: string,
): { value: number } | { problem: 'empty' | 'number' | 'range' } {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return { problem: 'empty' };
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(typed)) return { problem: 'number' };
  const { unit, max } = thresholdFields[name];
  if (Number(typed) > max) return { problem: 'range' };
  // Divided, so that 10 per cent is 0.1 and not 0.1000000000000000055.
  return { value: unit === 'percent' ? Number(typed) / 100 : Number(typed) * PER_UNIT[unit] };
}

export const isLooser = (name: ThresholdName, value: number): boolean => {
  const usual = defaultThresholds[name];
  return thresholdFields[name].looser === 'higher' ? value > usual : value < usual;
};

/** Thresholds that keep danger from being said, or make it smaller. Each needs its sentence before it is saved. */
export const givenUp = (thresholds: Thresholds): ThresholdName[] =>
  thresholdNames.filter((name) => thresholdFields[name].quiets === 'danger' && isLooser(name, thresholds[name]));
