import * as v from 'valibot';
import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import type { Rpc } from '@/lib/rpc/Rpc';
import type { ChainId } from '@/lib/types';
import { endpointFailure } from './endpointFailure';
import { quantity } from './schema';

/**
 * Which chain an endpoint serves, by its own word.
 *
 * @throws BaseError `endpoint-…`
 */
export const readChainIdOf = async (rpc: Rpc): Promise<ChainId> => {
  const [answer] = await rpc.send([{ method: 'eth_chainId', params: [] }]);
  if (!answer?.ok) throw endpointFailure(answer?.error ?? { code: 0, message: '' }, rpc.host, 'eth_chainId');
  const parsed = v.safeParse(quantity, answer.result);
  const chainId = parsed.success ? Number(parsed.output) : Number.NaN;
  if (!Number.isSafeInteger(chainId) || chainId < 1)
    throw new EndpointGarbageError(rpc.host, 'eth_chainId is no chain id');
  return chainId;
};
