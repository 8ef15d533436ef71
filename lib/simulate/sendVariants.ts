import { BaseError } from '@/lib/errors/BaseError';
import type { Rpc, RpcAnswer, RpcCall } from '@/lib/rpc/Rpc';
import type { Call } from '@/lib/types';
import type { Pending, SimulateInput } from './types';

/** The simulation with these calls in front; `other` is the block with other data. */
type Encode = (pending: readonly Call[], other: boolean) => RpcCall;

export type Answered = { answer: RpcAnswer | undefined; other?: RpcAnswer; pending: readonly Call[] };

/**
 * Sends the simulation in all its variants as one HTTP request: in a second block with other data, and, where calls of
 * this user may still be pending, with and without them in front, beside the question whether they are mined by now.
 * The answers that fit count. An endpoint that takes one call at a time is asked for the first variant alone.
 */
export const sendVariants = async (input: SimulateInput, rpc: Rpc, encode: Encode): Promise<Answered> => {
  const { calls, once, pending = [] } = input;
  const all = callsOf(pending);
  const alone = async (): Promise<Answered> => ({ answer: (await rpc.send([encode(all, false)]))[0], pending: all });
  const hashes = pending.flatMap(({ hash }) => (hash === undefined ? [] : [hash]));
  const pair = (front: readonly Call[]) => [
    encode(front, false),
    ...(calls.length > 0 && !once ? [encode(front, true)] : []),
  ];
  const variants = [
    ...pair(all),
    ...(hashes.length > 0 ? pair([]) : []),
    ...hashes.map((hash) => ({ method: 'eth_getTransactionReceipt', params: [hash] })),
  ];
  if (variants.length === 1 || rpc.traits.batches === false) return alone();

  const answers = await sendBatch(rpc, variants);
  if (!answers) return alone();
  const answered = (front: readonly Call[], at: number): Answered => {
    const [answer, other] = answers.slice(at, at + pair(front).length);
    return { answer, pending: front, ...(other ? { other } : {}) };
  };
  if (hashes.length === 0) return answered(all, 0);
  const receipts = answers.slice(-hashes.length);
  const mined = new Set(hashes.filter((_, index) => isReceipt(receipts[index])));
  const left = pending.filter(({ hash }) => hash === undefined || !mined.has(hash));
  if (left.length === pending.length) return answered(all, 0);
  if (left.length === 0) return answered([], pair(all).length);
  return sendVariants({ ...input, pending: left.map(({ calls: front }) => ({ calls: front })) }, rpc, encode);
};

/** Undefined from an endpoint that takes no batches; that is found out once. */
const sendBatch = async (rpc: Rpc, calls: readonly RpcCall[]): Promise<readonly RpcAnswer[] | undefined> => {
  try {
    const answers = await rpc.send(calls);
    const [first] = answers;
    // One error for all of them is what a node says that refuses the batch as a whole.
    const refused = first?.ok === false && answers.every((one) => !one.ok && one.error === first.error);
    rpc.traits.batches = !refused;
    return refused ? undefined : answers;
  } catch (error) {
    const unclear =
      error instanceof BaseError && (error.code === 'endpoint-garbage' || error.code === 'endpoint-error');
    if (!unclear || rpc.traits.batches) throw error;
    rpc.traits.batches = false;
    return undefined;
  }
};

const callsOf = (pending: readonly Pending[]): readonly Call[] => pending.flatMap(({ calls }) => calls);

/** A node that does not know the transaction, or has it waiting, answers null. */
export const isReceipt = (answer: RpcAnswer | undefined): boolean =>
  answer?.ok === true && typeof answer.result === 'object' && answer.result !== null;
