import { createRpc } from '@/lib/rpc/createRpc';
import type { Rpc } from '@/lib/rpc/Rpc';
import { deployments } from '@/lib/store/deployments';
import { endpoints } from '@/lib/store/endpoints';
import { endpointFacts } from '@/lib/store/session/endpointFacts';
import type { ChainId } from '@/lib/types';

/** `keep` stores what was learned about the endpoint, for the next worker. */
export type OpenEndpoint = { url: string; rpc: Rpc; keep(): Promise<void> };

/**
 * The endpoint that the user chose for a chain, else the one that came with the deployment file that they imported;
 * undefined where there is neither.
 *
 * @throws InvalidEndpointError when what is stored must not be used.
 */
export const openEndpoint = async (chainId: ChainId): Promise<OpenEndpoint | undefined> => {
  const [chosen, imported, facts] = await Promise.all([
    endpoints.getValue(),
    deployments.getValue(),
    endpointFacts.getValue(),
  ]);
  const url = chosen[chainId]?.url ?? imported.find((deployment) => deployment.chainId === chainId)?.rpcUrl;
  if (url === undefined) return undefined;
  const known = facts[url] ?? {};
  const rpc = createRpc({ url, traits: { ...known } });
  return {
    url,
    rpc,
    keep: async () => {
      if (JSON.stringify(rpc.traits) === JSON.stringify(known)) return;
      await endpointFacts.setValue({ ...(await endpointFacts.getValue()), [url]: rpc.traits });
    },
  };
};
