import type { EndpointTraits } from './Rpc';

const known = new Map<string, EndpointTraits>();

/** What this process has learned about the endpoint; a worker that starts anew learns it again at first contact. */
export const traitsOf = (url: string): EndpointTraits => {
  const traits = known.get(url) ?? {};
  known.set(url, traits);
  return traits;
};
