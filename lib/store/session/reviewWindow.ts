import * as v from 'valibot';
import { defineItem } from '../defineItem';

/** Id of the one review window; null when none is open. */
export const reviewWindow = defineItem<number | null>('session:reviewWindow', {
  schema: v.nullable(v.pipe(v.number(), v.integer())),
  fallback: null,
});
