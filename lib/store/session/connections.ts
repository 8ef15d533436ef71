import * as v from 'valibot';
import type { Address, ChainId } from '@/lib/types';
import { defineItem } from '../defineItem';
import { goodEntries } from '../lenient';
import { address, chainId } from '../schemas';

/** What a wallet told the page in one tab, as the guard heard it: claims, good for what is shown and for nothing else. */
export type Connection = {
  origin: string;
  accounts: readonly Address[];
  chainId?: ChainId;
  wallet?: { name?: string; rdns?: string };
  at: number;
};

const text = v.pipe(v.string(), v.maxLength(100));

const connection = v.object({
  origin: v.string(),
  accounts: v.array(address),
  chainId: v.optional(chainId),
  wallet: v.optional(v.object({ name: v.optional(text), rdns: v.optional(text) })),
  at: v.number(),
});

/** By tab id. */
export const connections = defineItem<Readonly<Record<string, Connection>>>('session:connections', {
  schema: goodEntries(connection, (key) => /^\d+$/.test(key)),
  fallback: {},
});
