import type { Connection } from '@/lib/store/session/connections';
import type { KnownAccount } from '@/lib/store/session/knownAccounts';
import type { Address } from '@/lib/types';
import type { Account } from './Account';

type Sources = {
  connections: Readonly<Record<string, Connection>>;
  known: readonly KnownAccount[];
  watched: readonly Address[];
  tabId?: number;
};

/** The accounts to choose from, each once: those connected in this tab, those seen since the browser started, watched ones. */
export function accountsOf({ connections, known, watched, tabId }: Sources): Account[] {
  const here = tabId === undefined ? undefined : connections[tabId];
  const all: Account[] = [
    ...(here?.accounts ?? []).map(
      (address): Account => ({
        address,
        from: 'tab',
        ...(here?.chainId === undefined ? {} : { chainId: here.chainId }),
        ...(here?.origin === undefined ? {} : { origin: here.origin }),
        ...(here?.wallet?.name === undefined ? {} : { wallet: here.wallet.name }),
      }),
    ),
    ...known.map(({ account, chainId }): Account => ({ address: account, chainId, from: 'seen' })),
    ...watched.map((address): Account => ({ address, from: 'watched' })),
  ];
  const byAddress = new Map<string, Account>();
  for (const account of all) {
    const key = account.address.toLowerCase();
    if (!byAddress.has(key)) byAddress.set(key, account);
  }
  return [...byAddress.values()];
}
