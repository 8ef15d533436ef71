import { FORWARDED_MS, forwarded } from '@/lib/store/session/forwarded';
import type { Hex, Review } from '@/lib/types';

/** Keeps a transaction that the wallet sent, so that the next simulation puts it in front while it is not mined. */
export const rememberForwarded = async ({ request }: Review, hash: Hex, now: number): Promise<void> => {
  if (request.kind !== 'transaction' || !sends.has(request.raw.method)) return;
  const { chainId, account, calls } = request;
  const recent = (await forwarded.getValue()).filter(({ at }) => now - at < FORWARDED_MS);
  await forwarded.setValue([...recent, { chainId, account, calls, hash, at: now }]);
};

/** What answers with the hash of a transaction. Signing one sends nothing, and a batch answers with a name of its own. */
const sends = new Set(['eth_sendTransaction', 'wallet_sendTransaction']);
