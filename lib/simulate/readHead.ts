import * as v from 'valibot';
import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import { EndpointWrongChainError } from '@/lib/errors/EndpointWrongChainError';
import type { Rpc } from '@/lib/rpc/Rpc';
import type { Address, ChainId } from '@/lib/types';
import { endpointFailure } from './endpointFailure';
import { hash, quantity } from './schema';
import type { Head } from './types';

const block = v.object({
  number: quantity,
  timestamp: quantity,
  mixHash: v.optional(hash),
  baseFeePerGas: v.optional(quantity),
});

/**
 * The head of the chain and the account's balance, in one HTTP request; for the moment when an account connects. A
 * review within the next minute then simulates in a block that looks like the next one.
 *
 * @throws BaseError `endpoint-…`
 */
export const readHead = async (rpc: Rpc, chainId: ChainId, account: Address, now: number): Promise<Head> => {
  const [id, latest, balance] = await rpc.send([
    { method: 'eth_chainId', params: [] },
    { method: 'eth_getBlockByNumber', params: ['latest', false] },
    { method: 'eth_getBalance', params: [account, 'latest'] },
  ]);
  const actual = read(id, quantity, 'eth_chainId', rpc);
  if (actual !== BigInt(chainId)) throw new EndpointWrongChainError(rpc.host, chainId, actual);
  const { number, timestamp, mixHash, baseFeePerGas } = read(latest, block, 'eth_getBlockByNumber', rpc);
  return {
    number,
    timestamp: Number(timestamp),
    prevRandao: mixHash,
    baseFeePerGas,
    balance: read(balance, quantity, 'eth_getBalance', rpc),
    readAt: now,
  };
};

const read = <S extends v.GenericSchema>(
  answer: Awaited<ReturnType<Rpc['send']>>[number] | undefined,
  schema: S,
  method: string,
  { host }: Rpc,
): v.InferOutput<S> => {
  if (!answer?.ok) throw endpointFailure(answer?.error ?? { code: 0, message: '' }, host, method);
  const parsed = v.safeParse(schema, answer.result);
  if (!parsed.success) throw new EndpointGarbageError(host, `${method}: ${parsed.issues[0].message}`);
  return parsed.output;
};
