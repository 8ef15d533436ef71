import type { Call } from '@/lib/types';

/** Nodes refuse a request whose gas passes a block's or their own cap; 30M is the smallest in use. */
const TOTAL = 29_900_000n;
/** EIP-7825: no transaction may have more. */
export const MAX_CALL_GAS = 2n ** 24n - 1n;
const READ = 9_000_000n;

/** Gas of each part of one request: every call has its limit, because some nodes divide the block's gas otherwise. */
export const splitGas = (
  calls: readonly Call[],
  pending = 0,
): { read: bigint; calls: readonly bigint[]; share: bigint } => {
  if (calls.length === 0) return { read: MAX_CALL_GAS, calls: [], share: 0n };
  const share = min((TOTAL - 2n * READ) / BigInt(calls.length + pending), MAX_CALL_GAS);
  return { read: READ, share, calls: calls.map((call) => gasOf(call, share)) };
};

/** The request's own limit where it can be one; a wallet estimates anew when it cannot. */
const gasOf = (call: Call, share: bigint): bigint =>
  call.gas !== undefined && call.gas >= leastGas(call) ? min(call.gas, share) : share;

/** What a transaction costs before it runs (EIP-7623, EIP-3860), rounded up; below it nodes refuse the whole request. */
const leastGas = ({ to, data }: Call): bigint => {
  const bytes = BigInt(data.length / 2 - 1);
  return 21_000n + 42n * bytes + (to === null ? 32_000n : 0n);
};

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
