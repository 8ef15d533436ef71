import * as v from 'valibot';
import { defineItem } from './defineItem';

export type Theme = 'system' | 'light' | 'dark';

export const theme = defineItem<Theme>('local:theme', {
  schema: v.picklist(['system', 'light', 'dark']),
  fallback: 'system',
});
