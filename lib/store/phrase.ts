import * as v from 'valibot';
import { defineItem } from './defineItem';

/** Two words that stand in each real window of ours and that no page knows. Empty until the first start makes them. */
export const phrase = defineItem('local:phrase', {
  schema: v.pipe(v.string(), v.regex(/^[a-z]{3,8} [a-z]{3,8}$/)),
  fallback: '',
});
