import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { TabBypass } from '@/lib/store/session/bypasses';
import type { Connection } from '@/lib/store/session/connections';
import type { Address, ChainId } from '@/lib/types';

/** What the browser says of the tab in front. */
export type TabFacts = {
  url?: string;
  /** The user lets us into this site. */
  allowed: boolean;
  /** Our content script answers there. */
  gate: boolean;
};

type Chain = { id: ChainId; name?: string };

/** How far this tab is covered. None of it says that the site can be trusted. */
export type TabCoverage =
  /** A page of the browser's own: no site, no wallet. */
  | { kind: 'no-site' }
  /** The browser keeps us out. */
  | { kind: 'not-allowed'; origin: string }
  /** The page runs without us until it is loaded again. */
  | { kind: 'reload'; origin: string }
  /** The page went round the guard, or can. */
  | { kind: TabBypass['kind']; origin: string }
  | { kind: 'covered'; origin: string; chain?: Chain; wallet?: string; account?: Address }
  /** Held in part: the catalogue knows nothing on the chain that the wallet names. */
  | { kind: 'uncovered-chain'; origin: string; chain: Chain; wallet?: string; account?: Address };

export function coverageOf(
  { url, allowed, gate }: TabFacts,
  connection: Connection | undefined,
  catalogue: Catalogue,
  holdEverything: boolean,
  bypass?: TabBypass,
): TabCoverage {
  const origin = siteOrigin(url);
  if (!origin) return { kind: 'no-site' };
  if (!allowed) return { kind: 'not-allowed', origin };
  if (!gate) return { kind: 'reload', origin };
  if (bypass?.origin === origin) return { kind: bypass.kind, origin };
  // What a wallet told an earlier page of this tab says nothing of this one.
  if (connection?.origin !== origin) return { kind: 'covered', origin };
  const { chainId, accounts, wallet } = connection;
  const who = { origin, wallet: wallet?.name, account: accounts[0] };
  if (chainId === undefined) return { kind: 'covered', ...who };
  const chain = { id: chainId, name: catalogue.chain(chainId)?.name };
  const reached = catalogue.covers(chainId) || holdEverything;
  return { kind: reached ? 'covered' : 'uncovered-chain', ...who, chain };
}

/** Only sites can talk to a wallet. */
function siteOrigin(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
