import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Deployment, Endpoint } from '@/lib/store/Settings';
import type { ChainId } from '@/lib/types';

type Sources = {
  endpoints: Readonly<Record<string, Endpoint>>;
  deployments: readonly Deployment[];
  catalogue: Pick<Catalogue, 'covers'>;
  /** The chain that the account's wallet is on. */
  connected?: ChainId;
};

export type ChainToRead = { chainId: ChainId; url?: string; host?: string };

/**
 * The chains on which an account is read: every covered chain with an endpoint, and the connected one, which comes first
 * and is there without an endpoint too, since that has to be said.
 */
export function chainsToRead({ endpoints, deployments, catalogue, connected }: Sources): ChainToRead[] {
  const urls = new Map<ChainId, string>();
  for (const { chainId, rpcUrl } of deployments)
    if (rpcUrl !== undefined && !urls.has(chainId)) urls.set(chainId, rpcUrl);
  for (const [chainId, { url }] of Object.entries(endpoints)) urls.set(Number(chainId), url);
  const covered = [...urls.keys()].filter((chainId) => catalogue.covers(chainId)).sort((a, b) => a - b);
  const first = connected !== undefined && catalogue.covers(connected) ? [connected] : [];
  return [...new Set([...first, ...covered])].map((chainId) => {
    const url = urls.get(chainId);
    return { chainId, ...(url === undefined ? {} : { url, ...hostOf(url) }) };
  });
}

const hostOf = (url: string): { host?: string } => (URL.canParse(url) ? { host: new URL(url).host } : {});
