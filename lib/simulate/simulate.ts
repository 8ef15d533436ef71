import { EndpointRefusedError } from '@/lib/errors/EndpointRefusedError';
import { EndpointUnsupportedError } from '@/lib/errors/EndpointUnsupportedError';
import { EndpointWrongChainError } from '@/lib/errors/EndpointWrongChainError';
import { InsufficientFundsError } from '@/lib/errors/InsufficientFundsError';
import type { Rpc } from '@/lib/rpc/Rpc';
import { affordableGasPrice } from './affordableGasPrice';
import { decodeOnly } from './methods/decodeOnly';
import { runInOneRequest } from './runInOneRequest';
import { simulateByCall } from './simulateByCall';
import type { SimulateInput, SimulateOutcome } from './types';

/**
 * What the calls would do, in one request: the reads, the calls, the same reads again, in the block after the head.
 * With no calls it reads once.
 *
 * A second request follows only when the first told nothing about the calls: the endpoint's very first contact showed
 * that it counts blocks another way, or a node refuses to run what the account cannot pay (then the reads alone run).
 *
 * @throws BaseError `endpoint-…` when the endpoint could not be used at all.
 */
export const simulate = async (input: SimulateInput, rpc: Rpc): Promise<SimulateOutcome> => {
  if (rpc.traits.method && rpc.traits.method !== 'eth_simulateV1') return simulateByCall(input, rpc);
  try {
    const outcome = await runOrRead(input, rpc);
    rpc.traits.method = 'eth_simulateV1';
    return outcome;
  } catch (error) {
    if (!(error instanceof EndpointUnsupportedError) || rpc.traits.method) throw error;
    // What the fallbacks lack says less than that the method is missing.
    return await simulateByCall(input, rpc).catch((second: unknown) => {
      throw second instanceof EndpointWrongChainError ? second : error;
    });
  }
};

const runOrRead = async (input: SimulateInput, rpc: Rpc): Promise<SimulateOutcome> => {
  const gasPrice = affordableGasPrice(input);
  try {
    return await runInNextBlock(input, rpc, gasPrice);
  } catch (error) {
    if (!(error instanceof InsufficientFundsError)) return await readOnly(input, rpc, error);
    // The balance that made the gas price look affordable may have changed since it was read.
    if (gasPrice === undefined) return await readOnly(input, rpc, error);
    return await runInNextBlock(input, rpc).catch((second: unknown) => readOnly(input, rpc, second));
  }
};

/** Whether a node starts in the head's own block shows in its first answer; until then its place is the best guess. */
const runInNextBlock = async (input: SimulateInput, rpc: Rpc, gasPrice?: bigint): Promise<SimulateOutcome> => {
  const guess = rpc.traits.startsAtHead ?? rpc.reach === 'loopback';
  const { startsAtHead, outcome } = await runInOneRequest(input, rpc, { skipHead: guess, gasPrice });
  rpc.traits.startsAtHead = startsAtHead;
  if (startsAtHead === guess || input.calls.length === 0) return outcome;
  return (await runInOneRequest(input, rpc, { skipHead: startsAtHead, gasPrice })).outcome;
};

/** The node took the request and would not run these calls: the state as it is can still be shown. */
const readOnly = async (input: SimulateInput, rpc: Rpc, error: unknown): Promise<SimulateOutcome> => {
  const refused = error instanceof InsufficientFundsError || error instanceof EndpointRefusedError;
  if (!refused || input.calls.length === 0) throw error;
  const { before } = await runInNextBlock({ ...input, calls: [], pending: [] }, rpc);
  return { simulation: { ...decodeOnly(error), method: 'eth_simulateV1' }, before, fee: 0n };
};
