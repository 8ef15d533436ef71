import * as v from 'valibot';
import type { Address, Call, ChainId, Hex } from '@/lib/types';
import { defineItem } from '../defineItem';
import { goodItems } from '../lenient';
import { address, chainId, hash } from '../schemas';

/** A transaction that is not mined by then most likely never will be. */
export const FORWARDED_MS = 5 * 60_000;

/** A transaction that the wallet has sent; a simulation on the same account puts it in front until it is mined. */
export type Forwarded = { chainId: ChainId; account: Address; calls: readonly Call[]; hash: Hex; at: number };

const hex = v.custom<Hex>((value) => typeof value === 'string' && /^0x(?:[0-9a-f]{2})*$/.test(value));

const schema = v.object({
  chainId,
  account: address,
  calls: v.array(v.object({ to: v.nullable(address), value: v.bigint(), data: hex, gas: v.optional(v.bigint()) })),
  hash,
  at: v.number(),
});

export const forwarded = defineItem<readonly Forwarded[]>('session:forwarded', {
  schema: goodItems(schema, 50),
  fallback: [],
  text: true,
});
