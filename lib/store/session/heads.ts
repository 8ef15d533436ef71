import * as v from 'valibot';
import type { Head } from '@/lib/simulate/types';
import { defineItem } from '../defineItem';
import { goodEntries } from '../lenient';
import { hash } from '../schemas';

const head = v.object({
  number: v.bigint(),
  timestamp: v.number(),
  prevRandao: v.optional(hash),
  baseFeePerGas: v.optional(v.bigint()),
  balance: v.optional(v.bigint()),
  readAt: v.number(),
});

/** Heads as read when accounts connected, by `accountKey`. */
export const heads = defineItem<Readonly<Record<string, Head>>>('session:heads', {
  schema: goodEntries(head, () => true),
  fallback: {},
  text: true,
});
