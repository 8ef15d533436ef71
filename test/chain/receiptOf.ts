import type { Hex, TransactionReceipt } from 'viem';

type Chain = { getTransactionReceipt(call: { hash: Hex }): Promise<TransactionReceipt> };

/**
 * The receipt, once it is there. viem's own way looks again only when a new block comes: on a chain that mines for a
 * transaction alone, one look too early would be the last.
 */
export async function receiptOf(chain: Chain, hash: Hex): Promise<TransactionReceipt> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const receipt = await chain.getTransactionReceipt({ hash }).catch(() => undefined);
    if (receipt) return receipt;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`No block holds transaction ${hash} after 30 s.`);
}
