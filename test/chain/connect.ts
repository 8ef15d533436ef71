import { createTestClient, type EIP1193RequestFn, http, publicActions, walletActions } from 'viem';
import { foundry } from 'viem/chains';

export type AnvilClient = ReturnType<typeof connect>;

/** viem's public, wallet and test client for a local chain in one, with its raw JSON-RPC and snapshots. */
export function connect(url: string) {
  const base = createTestClient({
    chain: foundry,
    mode: 'anvil',
    // A rejected call is an answer here: nothing is tried twice.
    transport: http(url, { retryCount: 0, timeout: 60_000 }),
    pollingInterval: 10,
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions);
  const rpc = (method: string, params: readonly unknown[] = []): Promise<unknown> =>
    (base.request as EIP1193RequestFn)({ method, params });

  return base.extend(() => ({
    rpc,
    async snapshot(): Promise<() => Promise<void>> {
      let id = await base.snapshot();
      return async () => {
        // anvil forgets a snapshot when it goes back to it.
        await base.revert({ id });
        id = await base.snapshot();
      };
    },
  }));
}
