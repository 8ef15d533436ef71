import * as v from 'valibot';
import type { Read } from '@/lib/panel/Reading';
import { defineItem } from '../defineItem';
import { goodItems } from '../lenient';
import { address, chainId } from '../schemas';

const shape = v.looseObject({
  exposure: v.looseObject({
    account: address,
    chainId,
    block: v.bigint(),
    timestamp: v.number(),
    positions: v.array(v.looseObject({ amount: v.bigint(), asset: v.looseObject({ decimals: v.number() }) })),
    unread: v.array(v.looseObject({ reason: v.string() })),
  }),
  facts: v.looseObject({ operators: v.array(v.looseObject({})), secondsPerBlock: v.number() }),
  host: v.string(),
  readAt: v.number(),
});

/** Only the side panel writes it; what is checked is that it is whole. */
const read = v.custom<Read>((value) => v.is(shape, value));

/** What was read last of each account and chain, the latest last: shown, apart, when a later reading fails. */
export const lastReads = defineItem<readonly Read[]>('session:lastReads', {
  schema: goodItems(read, 30),
  fallback: [],
  text: true,
});
