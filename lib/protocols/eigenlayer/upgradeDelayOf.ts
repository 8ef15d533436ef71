import { decodeFunctionResult } from 'viem';
import type { ReadResult } from '@/lib/protocols/defineProtocol';
import { upgradeLensAbi } from './upgradeLensAbi';

/** No timelock asks for longer: a hundred years. */
const MAX_DELAY = 3_155_760_000n;

/** The answer to `upgradeReads` in seconds; undefined where nobody said, or nobody here understands who decides. */
export const upgradeDelayOf = (results: readonly ReadResult[]): number | undefined => {
  const result = results.find(({ id }) => id === 'upgrade');
  if (!result?.ok) return undefined;
  try {
    const [known, delay] = decodeFunctionResult({ abi: upgradeLensAbi, functionName: 'read', data: result.data });
    return known && delay <= MAX_DELAY ? Number(delay) : undefined;
  } catch {
    return undefined;
  }
};
