import type { Rpc, RpcAnswer, RpcCall } from '@/lib/rpc/Rpc';
import type { Call } from '@/lib/types';
import type { Pending, SimulateInput } from './types';

/**
 * Sends the simulation with the calls that are still pending in front. Whether they are is asked in the same HTTP
 * request: it holds the simulation with them, the one without them, and their receipts. The answer that fits counts.
 */
export const sendWithPending = async (
  { pending = [] }: SimulateInput,
  rpc: Rpc,
  encode: (pending: readonly Call[]) => RpcCall,
): Promise<{ answer: RpcAnswer | undefined; pending: readonly Call[] }> => {
  const all = callsOf(pending);
  const hashes = pending.flatMap(({ hash }) => (hash === undefined ? [] : [hash]));
  const one = async (calls: readonly Call[]) => ({ answer: (await rpc.send([encode(calls)]))[0], pending: calls });
  if (hashes.length === 0) return one(all);
  const [withThem, withoutThem, ...receipts] = await rpc.send([
    encode(all),
    encode([]),
    ...hashes.map((hash) => ({ method: 'eth_getTransactionReceipt', params: [hash] })),
  ]);
  // An endpoint that takes no batches refuses it as a whole.
  if (receipts.every((receipt) => !receipt.ok)) return one(all);
  const mined = new Set(hashes.filter((_, index) => isReceipt(receipts[index])));
  const left = pending.filter(({ hash }) => hash === undefined || !mined.has(hash));
  if (left.length === pending.length) return { answer: withThem, pending: all };
  if (left.length === 0) return { answer: withoutThem, pending: [] };
  return one(callsOf(left));
};

const callsOf = (pending: readonly Pending[]): readonly Call[] => pending.flatMap(({ calls }) => calls);

/** A node that does not know the transaction, or has it waiting, answers null. */
const isReceipt = (answer: RpcAnswer | undefined): boolean =>
  answer?.ok === true && typeof answer.result === 'object' && answer.result !== null;
