import * as v from 'valibot';
import type { EndpointTraits } from '@/lib/rpc/Rpc';
import { defineItem } from '../defineItem';
import { goodEntries } from '../lenient';

/** What was learned about each endpoint, by URL; a worker that starts anew need not learn it again. */
export const endpointFacts = defineItem<Readonly<Record<string, EndpointTraits>>>('session:endpointFacts', {
  schema: goodEntries(
    v.object({
      startsAtHead: v.optional(v.boolean()),
      batches: v.optional(v.boolean()),
      method: v.optional(v.picklist(['eth_simulateV1', 'eth_call-override', 'eth_call'])),
    }),
    () => true,
  ),
  fallback: {},
});
