import * as v from 'valibot';
import type { Locale } from '@/lib/risk/defineRule';
import { defineItem } from './defineItem';

/** `auto` follows the browser. */
export type Language = 'auto' | Locale;

export const language = defineItem<Language>('local:language', {
  schema: v.picklist(['auto', 'en', 'de']),
  fallback: 'auto',
});
