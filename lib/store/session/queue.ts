import * as v from 'valibot';
import type { Entry, Queue } from '@/lib/review/types';
import { defineItem } from '../defineItem';
import { goodItems } from '../lenient';

const shape = v.looseObject({
  id: v.string(),
  pageKey: v.string(),
  body: v.string(),
  source: v.looseObject({ tabId: v.number(), frameId: v.number(), documentId: v.string(), origin: v.string() }),
  status: v.picklist(['checking', 'ready', 'rechecking', 'forwarding', 'settled', 'gone']),
  shown: v.boolean(),
  review: v.looseObject({ request: v.looseObject({ kind: v.string() }), verdict: v.looseObject({}) }),
  revision: v.number(),
  attempt: v.number(),
  told: v.boolean(),
  released: v.boolean(),
});

/** Only the background writes it; what is checked is that it is whole. A request that is not counts as lost: rejected. */
const entry = v.custom<Entry>((value) => v.is(shape, value));

/** The held requests, oldest first. Screens read it and watch it; only the background writes. */
export const queue = defineItem<Queue>('session:queue', { schema: goodItems(entry), fallback: [], text: true });
