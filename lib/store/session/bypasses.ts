import * as v from 'valibot';
import { defineItem } from '../defineItem';
import { goodEntries } from '../lenient';

/** That a page of this site went round the guard in a tab, or has a wallet that cannot be guarded. */
export type TabBypass = { origin: string; kind: 'went-round' | 'late' | 'unguarded'; at: number };

const bypass = v.object({
  origin: v.string(),
  kind: v.picklist(['went-round', 'late', 'unguarded']),
  at: v.number(),
});

/** By tab id; the gravest of each. */
export const bypasses = defineItem<Readonly<Record<string, TabBypass>>>('session:bypasses', {
  schema: goodEntries(bypass, (key) => /^\d+$/.test(key)),
  fallback: {},
});
