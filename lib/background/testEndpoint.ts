import { stringify } from 'devalue';
import { BaseError } from '@/lib/errors/BaseError';
import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import { EndpointWrongChainError } from '@/lib/errors/EndpointWrongChainError';
import { createRpc } from '@/lib/rpc/createRpc';
import type { RpcAnswer } from '@/lib/rpc/Rpc';
import type { ChainId } from '@/lib/types';

/** What one batched first contact tells about an endpoint that the user considers. */
export type EndpointTest =
  | { ok: true; host: string; block: bigint; simulates: boolean; reach: 'public' | 'loopback' | 'private' }
  | { ok: false; code: string; message: string; details?: string };

/** Asks an endpoint for its chain, its head and an empty simulation, in one request. Gives devalue text of `EndpointTest`. */
export const testEndpoint = async ({ chainId, url }: { chainId: ChainId; url: string }): Promise<string> =>
  stringify(
    await contact(chainId, url).catch((error: unknown): EndpointTest => {
      const known = error instanceof BaseError ? error : new BaseError('internal', 'The endpoint could not be tested.');
      return {
        ok: false,
        code: known.code,
        message: known.message,
        ...(known.details ? { details: known.details } : {}),
      };
    }),
  );

const contact = async (chainId: ChainId, url: string): Promise<EndpointTest> => {
  const rpc = createRpc({ url });
  const [chain, block, simulation] = await rpc.send([
    { method: 'eth_chainId', params: [] },
    { method: 'eth_blockNumber', params: [] },
    { method: 'eth_simulateV1', params: [{ blockStateCalls: [{ calls: [] }] }, 'latest'] },
  ]);
  const actual = quantity(chain, rpc.host);
  if (actual !== BigInt(chainId)) throw new EndpointWrongChainError(rpc.host, chainId, actual);
  const { host, reach } = rpc;
  return { ok: true, host, reach, block: quantity(block, host), simulates: simulation?.ok === true };
};

const quantity = (answer: RpcAnswer | undefined, host: string): bigint => {
  if (answer?.ok && typeof answer.result === 'string' && /^0x[0-9a-fA-F]{1,64}$/.test(answer.result))
    return BigInt(answer.result);
  throw new EndpointGarbageError(host, 'It did not say its chain and its latest block.');
};
