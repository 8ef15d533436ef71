import { bytesToHex, numberToHex } from 'viem';
import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import { EndpointWrongChainError } from '@/lib/errors/EndpointWrongChainError';
import type { Rpc, RpcAnswer, RpcCall } from '@/lib/rpc/Rpc';
import type { Call, Simulation } from '@/lib/types';
import { freshHead, TIP } from './affordableGasPrice';
import { decodeBatch, encodeBatch } from './batchLens';
import { MAX_CALL_GAS, splitGas } from './gas';
import { decodeEthSimulateV1, encodeEthSimulateV1, type Simulated, type SimulatedBlock } from './methods/ethSimulateV1';
import { placeReads } from './placeReads';
import { randomAddress } from './randomAddress';
import { revertReason } from './revertReason';
import { sendVariants } from './sendVariants';
import type { Head, Observation, Run, SimulateInput, SimulateOutcome, Step } from './types';

type Manner = { skipHead: boolean; gasPrice?: bigint };

/** One eth_simulateV1: [calls still pending, reads, the calls, reads]; and beside it the same in another block. */
export const runInOneRequest = async (
  input: SimulateInput,
  rpc: Rpc,
  manner: Manner,
): Promise<{ startsAtHead: boolean; outcome: SimulateOutcome }> => {
  const run = prepareRun(input, manner, rpc.host);
  const { answer, other, pending } = await sendVariants(input, rpc, run.encode);
  const { startsAtHead, outcome } = run.decode(answer, pending, false);
  const second = other && secondRun(() => run.decode(other, pending, true).outcome);
  return { startsAtHead, outcome: { ...outcome, ...(second ? { other: second } : {}) } };
};

/** The call with these calls in front, in the one block or the other; and what its answer means. */
export const prepareRun = (input: SimulateInput, manner: Manner, host: string) => {
  const lens = randomAddress();
  const placed = placeReads(input.reads);
  const batch = encodeBatch(placed.reads);
  const head = freshHead(input);
  const gas = splitGas(input.calls, countPending(input));
  const read = { from: randomAddress(), to: lens, data: batch.data, gas: gas.read };
  const asCall = (call: Step, limit: bigint, gasPrice?: bigint) => ({
    from: call.from ?? input.account,
    to: call.to,
    data: call.data,
    value: call.value,
    gas: limit,
    gasPrice: call.from === undefined ? gasPrice : undefined,
  });

  const unlike = otherData(head, manner.gasPrice);
  const priceOf = (other: boolean) => (other ? unlike.gasPrice : manner.gasPrice);

  const plan = (pending: readonly Call[], other: boolean): Simulated => ({
    calls: [
      ...pending.map((call) => asCall(call, gas.share, priceOf(other))),
      read,
      ...input.calls.map((call, index) => asCall(call, gas.calls[index] ?? gas.share, priceOf(other))),
      ...(input.calls.length > 0 ? [read] : []),
    ],
    code: { ...input.code, ...placed.code, [lens]: batch.code },
    prevRandao: head?.prevRandao,
    baseFeePerGas: head?.baseFeePerGas,
    ...(other
      ? { ...unlike.block, ...(manner.gasPrice === undefined ? { balances: { [input.account]: PLENTY } } : {}) }
      : {}),
    skipHead: manner.skipHead,
  });
  return {
    encode: (pending: readonly Call[], other: boolean): RpcCall => encodeEthSimulateV1(plan(pending, other)),
    /** @throws BaseError `endpoint-…` or `insufficient-funds` */
    decode: (answer: RpcAnswer | undefined, pending: readonly Call[], other: boolean) => {
      const block = decodeEthSimulateV1(answer, plan(pending, other), host);
      return {
        startsAtHead: block.startsAtHead,
        outcome: outcomeOf(block, pending.length, input, priceOf(other), host),
      };
    },
  };
};

/** Pays for the gas of any block, at any price. Wei. */
const PLENTY = 10n ** 24n;

/**
 * What whoever builds the block may choose, and the first run left as it is: no bit of the random number is the same. And
 * a price for gas, even where the account could not pay it: nodes leave base fee and price at nothing without one, by
 * which a contract would know both runs.
 */
const otherData = (head: Head | undefined, gasPrice: bigint | undefined) => {
  const baseFee = head?.baseFeePerGas ?? TIP;
  return {
    block: {
      prevRandao: head?.prevRandao
        ? numberToHex(~BigInt(head.prevRandao) & (2n ** 256n - 1n), { size: 32 })
        : bytesToHex(crypto.getRandomValues(new Uint8Array(32))),
      feeRecipient: randomAddress(),
      baseFeePerGas: baseFee - baseFee / 16n,
    },
    gasPrice: gasPrice ?? baseFee + TIP,
  };
};

/** The first run stands without the second, which is then said to be missing. */
const secondRun = (run: () => Run): Run | undefined => {
  try {
    return run();
  } catch {
    return undefined;
  }
};

const outcomeOf = (block: SimulatedBlock, skip: number, input: SimulateInput, gasPrice = 0n, host: string): Run => {
  const ids = input.reads.map((read) => read.id);
  const calls = block.calls.slice(skip);
  const before = observe(calls[0], ids, input.chainId, host);
  if (!before) throw new EndpointGarbageError(host, 'the reads did not run');
  const own = calls.slice(1, 1 + input.calls.length);
  const after = observe(calls[1 + input.calls.length], ids, input.chainId, host);
  // A partial answer is none: without the second reading nothing is known of what the calls do.
  if (input.calls.length > 0 && !after) throw new EndpointGarbageError(host, 'the reads after the calls did not run');
  const gasUsed = own.reduce((sum, call) => sum + call.gasUsed, 0n);
  return {
    simulation: {
      ...verdictOf(own, input),
      block: before.block,
      timestamp: before.timestamp,
      method: 'eth_simulateV1',
      gasUsed,
    },
    before,
    after,
    fee: gasUsed * gasPrice,
  };
};

/** @throws EndpointWrongChainError: the chain says which one it is, inside the same answer. */
const observe = (
  call: SimulatedBlock['calls'][number] | undefined,
  ids: readonly string[],
  chainId: number,
  host: string,
): Observation | undefined => {
  if (!call?.ok) return undefined;
  const observation = decodeBatch(call.returnData, ids, host);
  if (observation.chainId !== BigInt(chainId)) throw new EndpointWrongChainError(host, chainId, observation.chainId);
  return observation;
};

const verdictOf = (
  own: SimulatedBlock['calls'],
  input: SimulateInput,
): Pick<Simulation, 'status' | 'reason' | 'revertedCall'> => {
  const index = own.findIndex((call, at) => !call.ok && !input.calls[at]?.optional);
  const failed = own[index];
  if (!failed) return { status: 'success' };
  const limits = splitGas(input.calls, countPending(input));
  const usedUp = failed.returnData === '0x' && failed.gasUsed >= (limits.calls[index] ?? 0n);
  if (usedUp && limits.share < MAX_CALL_GAS && limits.calls[index] === limits.share)
    return { status: 'unavailable', reason: { name: 'gas-cap', message: 'Needs more gas than one request may have.' } };
  const reason = revertReason(failed.returnData, input.protocols);
  return { status: 'reverted', ...(reason ? { reason } : {}), ...(own.length > 1 ? { revertedCall: index } : {}) };
};

const countPending = ({ pending = [] }: SimulateInput): number => pending.flatMap(({ calls }) => calls).length;
