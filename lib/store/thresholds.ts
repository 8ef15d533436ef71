import * as v from 'valibot';
import { defaultThresholds, type Thresholds } from '@/lib/risk/thresholds';
import { defineItem } from './defineItem';
import { goodEntries } from './lenient';

const names = Object.keys(defaultThresholds);

/** Thresholds of the rules; what the user did not change keeps its default, also when a later version adds one. */
export const thresholds = defineItem<Thresholds>('local:thresholds', {
  schema: v.pipe(
    goodEntries(v.pipe(v.number(), v.finite(), v.minValue(0)), (key) => names.includes(key)),
    v.transform((changed): Thresholds => ({ ...defaultThresholds, ...changed })),
  ),
  fallback: defaultThresholds,
});
