import * as v from 'valibot';
import type { Address, ChainId } from '@/lib/types';
import { defineItem } from '../defineItem';
import { goodItems } from '../lenient';
import { address, chainId } from '../schemas';

export type KnownAccount = { chainId: ChainId; account: Address; at: number };

/** Accounts that connected since the browser started, the latest first; the side panel offers them. */
export const knownAccounts = defineItem<readonly KnownAccount[]>('session:knownAccounts', {
  schema: goodItems(v.object({ chainId, account: address, at: v.number() }), 50),
  fallback: [],
});
