import type { Rpc } from '@/lib/rpc/Rpc';
import { otherEndpoint } from '@/lib/simulate/otherEndpoint';
import { type Observed, observe } from './observe';

type Deps = Parameters<typeof observe>[2] & {
  /** Asked the same at the same time; its answers are only compared. */
  second?: Rpc;
};

/** What `observe` gives, from the endpoint that counts, and how a second one differs where the user set one. */
export const observeBoth = async (
  request: Parameters<typeof observe>[0],
  actions: Parameters<typeof observe>[1],
  { second, ...deps }: Deps,
): Promise<Observed> => {
  const [first, other] = await Promise.all([
    observe(request, actions, deps),
    second ? observe(request, actions, { ...deps, rpc: second }) : undefined,
  ]);
  // What asks no endpoint asks no second one either.
  if (!second || !other || other.rpc.requests === 0) return first;
  return {
    ...first,
    simulation: { ...first.simulation, otherEndpoint: otherEndpoint(second.host, first, other) },
    rpc: {
      requests: first.rpc.requests + other.rpc.requests,
      roundTrips: Math.max(first.rpc.roundTrips, other.rpc.roundTrips),
      ms: Math.max(first.rpc.ms, other.rpc.ms),
    },
  };
};
