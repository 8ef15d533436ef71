import type { Hex } from 'viem';
import type { Address } from '@/lib/types';
import type { AnvilClient } from './connect';

/** What a call would revert with in the next block; undefined when it would succeed. */
export async function revertData(
  client: AnvilClient,
  call: { from: Address; to: Address; data: Hex },
): Promise<Hex | undefined> {
  try {
    // On 'latest' anvil would run it in a block that is there already.
    await client.rpc('eth_call', [call, 'pending']);
    return undefined;
  } catch (error) {
    const { data } = (error as { cause?: { data?: Hex } }).cause ?? {};
    if (!data) throw error;
    return data;
  }
}
