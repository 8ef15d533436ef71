import { BaseError } from '@/lib/errors/BaseError';
import { EndpointUnsupportedError } from '@/lib/errors/EndpointUnsupportedError';
import type { Rpc, RpcAnswer } from '@/lib/rpc/Rpc';
import type { Call } from '@/lib/types';
import { prepareRun } from './runInOneRequest';
import { isReceipt } from './sendVariants';
import type { Pending, Run, SimulateInput, Step } from './types';

type Input = Omit<SimulateInput, 'calls' | 'pending'> & {
  /** What comes before the first reading. */
  first: readonly Call[];
  pending?: readonly Pending[];
};

/**
 * Several steps, each as if it were the only one, after the same calls: a simulation each, all in one HTTP request. A step
 * that could not be run has an error in its place.
 *
 * @throws BaseError `endpoint-…` when none could be run.
 */
export const runSeparately = async (
  { first, pending = [], ...shared }: Input,
  steps: readonly Step[],
  rpc: Rpc,
): Promise<readonly (Run | BaseError)[]> => {
  const hashes = pending.flatMap(({ hash }) => (hash === undefined ? [] : [hash]));
  const sent = pending.flatMap(({ calls }) => calls);
  // Nobody knows yet whether what was sent on is mined by now.
  const fronts = hashes.length > 0 ? [[...sent, ...first], first] : [[...sent, ...first]];
  const runs = steps.map((step) =>
    prepareRun(
      { ...shared, calls: [step], pending: [{ calls: [...sent, ...first] }] },
      { skipHead: rpc.traits.startsAtHead ?? rpc.reach === 'loopback' },
      rpc.host,
    ),
  );
  const calls = [
    ...fronts.flatMap((front) => runs.map((run) => run.encode(front, false))),
    ...hashes.map((hash) => ({ method: 'eth_getTransactionReceipt', params: [hash] })),
  ];
  if (calls.length > 1 && rpc.traits.batches === false) throw new EndpointUnsupportedError(rpc.host, 'several calls');
  const answers = await rpc.send(calls);
  const mined = answers.slice(answers.length - hashes.length).filter(isReceipt).length;
  if (mined > 0 && mined < hashes.length) throw new BaseError('unsettled', 'What was sent on is mined in part.');
  const front = mined > 0 ? 1 : 0;
  return runs.map((run, index) => decoded(run, answers[front * runs.length + index], fronts[front] ?? first));
};

const decoded = (
  run: ReturnType<typeof prepareRun>,
  answer: RpcAnswer | undefined,
  front: readonly Call[],
): Run | BaseError => {
  try {
    return run.decode(answer, front, false).outcome;
  } catch (error) {
    if (error instanceof BaseError) return error;
    throw error;
  }
};
