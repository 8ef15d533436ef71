import * as v from 'valibot';
import type { Ending } from '@/lib/review/types';
import { defineItem } from '../defineItem';
import { goodItems } from '../lenient';

/** How a request ended. No calldata and no message text: only what says that something happened. */
export type LogEntry = {
  at: number;
  origin: string;
  method: string;
  ending: Ending;
  /** How many in a row, for a flood. */
  count: number;
  /** Why it was no request at all. */
  reason?: string;
  hash?: string;
};

export const logEntry = v.object({
  at: v.number(),
  origin: v.string(),
  method: v.string(),
  ending: v.picklist(['forwarded', 'rejected', 'closed', 'page-gone', 'invalid', 'flooded', 'went-round']),
  count: v.number(),
  reason: v.optional(v.string()),
  hash: v.optional(v.string()),
});

/** Since the browser started, latest last. */
export const log = defineItem<readonly LogEntry[]>('session:log', { schema: goodItems(logEntry, 50), fallback: [] });
