import * as v from 'valibot';
import { BaseError } from '@/lib/errors/BaseError';
import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import { EndpointWrongChainError } from '@/lib/errors/EndpointWrongChainError';
import type { Rpc, RpcAnswer, RpcCall } from '@/lib/rpc/Rpc';
import type { Hex } from '@/lib/types';
import { decodeBatch } from './batchLens';
import { endpointFailure } from './endpointFailure';
import { decodeCallOverride, encodeCallOverride, type Step } from './methods/callOverride';
import { encodePlainCall, encodePlainReads } from './methods/plainCall';
import { revertReason } from './revertReason';
import { bytes, quantity } from './schema';
import type { Observation, Run, SimulateInput } from './types';

/**
 * The fallbacks for endpoints without eth_simulateV1, from the one that sees more: an eth_call with code of ours at the
 * user's address, then a plain eth_call with an estimate. Which one an endpoint has is found out once, by asking for both
 * in one HTTP request.
 *
 * @throws BaseError `endpoint-…` when neither can be had.
 */
export const simulateByCall = async (input: SimulateInput, rpc: Rpc): Promise<Run> => {
  const others = input.calls.some(({ from }) => from !== undefined);
  if (!others) return runByCall(input, rpc);
  const { before, ...run } = await runByCall({ ...input, calls: [] }, rpc);
  return { ...run, before, simulation: { ...run.simulation, ...OTHERS_UNSEEN } };
};

/** One account stands behind such a call, and others act here. */
const OTHERS_UNSEEN = {
  status: 'unavailable',
  reason: { name: 'others-unseen', message: 'What others could do cannot be tried out through this endpoint.' },
} as const;

const runByCall = async (input: SimulateInput, rpc: Rpc): Promise<Run> => {
  const { method } = rpc.traits;
  // A new contract has no address that our code could call.
  const overridable = method !== 'eth_call' && input.calls.every(({ to }) => to !== null);
  const wide = overridable ? [encodeCallOverride(input)] : [];
  const plain = method === 'eth_call-override' && overridable ? [] : plainCalls(input);
  const answers = await sendAll(rpc, [...wide, ...plain]);
  if (overridable)
    try {
      const run = overrideRun(input, rpc, answers[0]);
      rpc.traits.method = 'eth_call-override';
      return run;
    } catch (error) {
      if (plain.length === 0 || error instanceof EndpointWrongChainError) throw error;
    }
  const run = plainRun(input, rpc, answers.slice(wide.length));
  if (overridable) rpc.traits.method = 'eth_call';
  return run;
};

const plainCalls = ({ account, calls, reads }: SimulateInput): readonly RpcCall[] => {
  const [only] = calls;
  // Of several calls each would have to see what the ones before it did.
  return [encodePlainReads(reads), ...(only && calls.length === 1 ? encodePlainCall(account, only) : [])];
};

/** As one HTTP request, or one by one where the endpoint takes no batches. */
const sendAll = async (rpc: Rpc, calls: readonly RpcCall[]): Promise<readonly RpcAnswer[]> => {
  if (rpc.traits.batches !== false || calls.length === 1) {
    try {
      const answers = await rpc.send(calls);
      const [first] = answers;
      if (calls.length === 1 || !answers.every((one) => !one.ok && first?.ok === false && one.error === first.error))
        return answers;
    } catch (error) {
      if (!(error instanceof BaseError) || error.code !== 'endpoint-garbage' || calls.length === 1) throw error;
    }
    rpc.traits.batches = false;
  }
  return (await Promise.all(calls.map((call) => rpc.send([call])))).flat();
};

const overrideRun = (input: SimulateInput, rpc: Rpc, answer: RpcAnswer | undefined): Run => {
  const { first, calls, last } = decodeCallOverride(answer, input.calls.length, rpc.host);
  if (!first.ok || !last.ok) throw new EndpointGarbageError(rpc.host, 'the reads did not run');
  const before = observe(first.returnData, input, rpc);
  return {
    simulation: {
      ...outcomeOf(calls, input),
      ...{ block: before.block, timestamp: before.timestamp, method: 'eth_call-override' },
      gasUsed: calls.reduce((sum, { gasUsed }) => sum + gasUsed, 0n),
    },
    before,
    ...(input.calls.length > 0 ? { after: observe(last.returnData, input, rpc) } : {}),
    fee: 0n,
  };
};

/** That a call passes says nothing of what it does. */
const EFFECTS_UNSEEN = {
  status: 'unavailable',
  reason: { name: 'effects-unseen', message: 'It would pass; what it changes cannot be seen through this endpoint.' },
} as const;

const plainRun = (input: SimulateInput, rpc: Rpc, [reads, call, estimate]: readonly RpcAnswer[]): Run => {
  if (!reads?.ok) throw endpointFailure(reads?.error ?? { code: 0, message: '' }, rpc.host, 'eth_call');
  const before = observe(reads.result, input, rpc);
  const about = { block: before.block, timestamp: before.timestamp, method: 'eth_call' } as const;
  if (!call) {
    const reason = { name: 'several-calls', message: 'This endpoint cannot run one call after the other.' };
    return { simulation: { ...about, status: 'unavailable', reason }, before, fee: 0n };
  }
  const gas = estimate?.ok ? v.safeParse(quantity, estimate.result) : undefined;
  const step: Step = { ok: call.ok, returnData: call.ok ? '0x' : (call.error.data ?? '0x'), gasUsed: 0n };
  const outcome = step.ok ? EFFECTS_UNSEEN : outcomeOf([step], input);
  return {
    simulation: { ...outcome, ...about, ...(gas?.success ? { gasUsed: gas.output } : {}) },
    before,
    fee: 0n,
  };
};

const outcomeOf = (
  steps: readonly Step[],
  { calls, protocols }: SimulateInput,
): Pick<Run['simulation'], 'status' | 'reason' | 'revertedCall'> => {
  const index = steps.findIndex(({ ok }) => !ok);
  const failed = steps[index];
  if (!failed) return { status: 'success' };
  const reason = revertReason(failed.returnData, protocols);
  return { status: 'reverted', ...(reason ? { reason } : {}), ...(calls.length > 1 ? { revertedCall: index } : {}) };
};

const observe = (answer: unknown, { reads, chainId }: SimulateInput, { host }: Rpc): Observation => {
  const parsed = v.safeParse(bytes, answer);
  if (!parsed.success) throw new EndpointGarbageError(host, 'the reads cannot be decoded');
  const ids = reads.map(({ id }) => id);
  const { chainId: actual, ...observation } = decodeBatch(parsed.output as Hex, ids, host);
  if (actual !== BigInt(chainId)) throw new EndpointWrongChainError(host, chainId, actual);
  return observation;
};
