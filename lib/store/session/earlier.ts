import * as v from 'valibot';
import { defineItem } from '../defineItem';
import { goodItems } from '../lenient';

/** What a person decided on, to tell what is new when the like of it is asked again. No calldata. */
export type Earlier = {
  /** Site, account, chain and kind of act. */
  act: string;
  at: number;
  outcome: 'continue' | 'reject';
  /** The worst case as it read then. */
  worst: string;
  /** Findings as they stood then. */
  found: readonly string[];
};

const text = v.pipe(v.string(), v.maxLength(2_000));

const earlierEntry = v.object({
  act: text,
  at: v.number(),
  outcome: v.picklist(['continue', 'reject']),
  worst: text,
  found: v.pipe(v.array(text), v.maxLength(100)),
});

/** Since the browser started, latest last; only the review window writes it. */
export const earlier = defineItem<readonly Earlier[]>('session:earlier', {
  schema: goodItems(earlierEntry, 50),
  fallback: [],
});
