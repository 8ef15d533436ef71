import * as v from 'valibot';
import { defineItem } from './defineItem';
import { goodEntries } from './lenient';
import type { Endpoint } from './Settings';
import { isChainKey } from './schemas';

/** The user's RPC endpoint of each chain; none to begin with, and never from a page. `checkEndpointUrl` judges the URL. */
export const endpoints = defineItem<Readonly<Record<string, Endpoint>>>('local:endpoints', {
  schema: goodEntries(v.object({ url: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)) }), isChainKey),
  fallback: {},
});
