import * as v from 'valibot';
import { decodeFunctionResult, encodeFunctionData, numberToHex } from 'viem';
import { abi, deployedBytecode } from '@/contracts/artifacts/Runner.json';
import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import type { RpcAnswer, RpcCall } from '@/lib/rpc/Rpc';
import type { Address, Hex } from '@/lib/types';
import { encodeBatch } from '../batchLens';
import { endpointFailure } from '../endpointFailure';
import { splitGas } from '../gas';
import { placeReads } from '../placeReads';
import { randomAddress } from '../randomAddress';
import { bytes } from '../schema';
import type { SimulateInput } from '../types';

/** Enough for two readings and the calls; nodes cap what is beyond their own limit. */
const GAS = 40_000_000n;

export type Step = { ok: boolean; returnData: Hex; gasUsed: bigint };
export type Ran = { first: Step; calls: readonly Step[]; last: Step };

/**
 * For endpoints without eth_simulateV1: one eth_call in which code of ours stands at the user's address, makes the calls
 * in the user's name, and reads before and after. It cannot see what the user's own code would do (a smart account), it
 * runs in the head's block instead of the next, and the user looks like a contract to whoever asks.
 */
export const encodeCallOverride = ({ account, calls, reads }: SimulateInput): RpcCall => {
  const lens = randomAddress();
  const placed = placeReads(reads);
  const batch = encodeBatch(placed.reads);
  const gas = splitGas(calls);
  const steps = calls.map(({ to, value, data }, index) => ({ to, value, data, gas: gas.calls[index] ?? gas.share }));
  const code: Record<Address, Hex> = { ...placed.code, [lens]: batch.code, [account]: deployedBytecode as Hex };
  const overrides = Object.fromEntries(
    Object.entries(code).map(([address, bytecode]) => [address, { code: bytecode }]),
  );
  const data = encodeFunctionData({ abi, functionName: 'run', args: [lens, batch.data, gas.read, steps] });
  return {
    method: 'eth_call',
    params: [{ from: account, to: account, input: data, gas: numberToHex(GAS) }, 'latest', overrides],
  };
};

/** @throws BaseError `endpoint-…` */
export const decodeCallOverride = (answer: RpcAnswer | undefined, count: number, host: string): Ran => {
  if (!answer?.ok) throw endpointFailure(answer?.error ?? { code: 0, message: '' }, host, 'eth_call');
  const parsed = v.safeParse(bytes, answer.result);
  try {
    if (!parsed.success) throw new Error('not bytes');
    const [first, calls, last] = decodeFunctionResult({ abi, functionName: 'run', data: parsed.output }) as Answer;
    if (calls.length !== count) throw new Error(`${count} calls got ${calls.length} answers`);
    return { first: stepOf(first), calls: calls.map(stepOf), last: stepOf(last) };
  } catch (cause) {
    throw new EndpointGarbageError(host, `eth_call: ${cause instanceof Error ? cause.message.slice(0, 200) : ''}`);
  }
};

type RawStep = { ok: boolean; data: Hex; gasUsed: bigint };
type Answer = readonly [RawStep, readonly RawStep[], RawStep];

const stepOf = ({ ok, data, gasUsed }: RawStep): Step => ({ ok, returnData: data, gasUsed });
