import * as v from 'valibot';
import { defineItem } from './defineItem';
import { goodEntries } from './lenient';
import type { Endpoint } from './Settings';
import { isChainKey } from './schemas';

/** A second RPC endpoint of a chain, whose answers are compared with the first one's; none unless the user sets one. */
export const secondEndpoints = defineItem<Readonly<Record<string, Endpoint>>>('local:secondEndpoints', {
  schema: goodEntries(v.object({ url: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)) }), isChainKey),
  fallback: {},
});
