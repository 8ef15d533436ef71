import { createRpc } from '@/lib/rpc/createRpc';
import type { Rpc } from '@/lib/rpc/Rpc';
import { deployments } from '@/lib/store/deployments';
import { endpoints } from '@/lib/store/endpoints';
import { secondEndpoints } from '@/lib/store/secondEndpoints';
import { endpointFacts } from '@/lib/store/session/endpointFacts';
import type { ChainId } from '@/lib/types';

/** `keep` stores what was learned about the endpoints, for the next worker. */
export type OpenEndpoint = { url: string; rpc: Rpc; second?: Rpc; keep(): Promise<void> };

/**
 * The endpoint that the user chose for a chain, else the one that came with the deployment file that they imported;
 * undefined where there is neither.
 *
 * @throws InvalidEndpointError when what is stored must not be used.
 */
export const openEndpoint = async (chainId: ChainId): Promise<OpenEndpoint | undefined> => {
  const [chosen, seconds, imported, facts] = await Promise.all([
    endpoints.getValue(),
    secondEndpoints.getValue(),
    deployments.getValue(),
    endpointFacts.getValue(),
  ]);
  const url = chosen[chainId]?.url ?? imported.find((deployment) => deployment.chainId === chainId)?.rpcUrl;
  if (url === undefined) return undefined;
  const open = (at: string) => createRpc({ url: at, traits: { ...facts[at] } });
  const rpc = open(url);
  const other = seconds[chainId]?.url;
  const second = other === undefined || other === url ? undefined : { url: other, rpc: open(other) };
  const opened = [{ url, rpc }, ...(second ? [second] : [])];
  return {
    ...{ url, rpc },
    ...(second ? { second: second.rpc } : {}),
    keep: async () => {
      const learned = opened.filter((one) => JSON.stringify(one.rpc.traits) !== JSON.stringify(facts[one.url] ?? {}));
      if (learned.length === 0) return;
      const news = Object.fromEntries(learned.map((one) => [one.url, one.rpc.traits]));
      await endpointFacts.setValue({ ...(await endpointFacts.getValue()), ...news });
    },
  };
};
