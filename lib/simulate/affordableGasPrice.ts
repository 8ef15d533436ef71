import { splitGas } from './gas';
import type { Head, SimulateInput } from './types';

const HEAD_LIFE_MS = 60_000;
/** Wei that are ordinarily paid over the base fee. */
export const TIP = 1_000_000_000n;

/** The head when it is young enough to pass for the present. */
export const freshHead = ({ head, now }: SimulateInput): Head | undefined =>
  head && now - head.readAt <= HEAD_LIFE_MS ? head : undefined;

/**
 * A gas price a little above the head's base fee, where the account can pay for all the gas that the calls may use: a
 * gas price of zero tells a contract that it is being simulated. Undefined: leave it out, as where others make the calls.
 */
export const affordableGasPrice = (input: SimulateInput): bigint | undefined => {
  const head = freshHead(input);
  if (head?.balance === undefined || head.baseFeePerGas === undefined || input.calls.length === 0) return undefined;
  if (input.calls.some(({ from }) => from !== undefined)) return undefined;
  const price = head.baseFeePerGas + TIP;
  const before = (input.pending ?? []).flatMap(({ calls }) => calls);
  const { calls: limits, share } = splitGas(input.calls, before.length);
  const gas = limits.reduce((sum, each) => sum + each, share * BigInt(before.length));
  const value = [...before, ...input.calls].reduce((sum, call) => sum + call.value, 0n);
  return head.balance >= value + gas * price ? price : undefined;
};
