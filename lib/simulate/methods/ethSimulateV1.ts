import * as v from 'valibot';
import { type Address, type Hex, numberToHex } from 'viem';
import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import type { RpcAnswer, RpcCall } from '@/lib/rpc/Rpc';
import { endpointFailure } from '../endpointFailure';
import { bytes, hash, quantity } from '../schema';

export type SimulatedCall = {
  from: Address;
  to: Address | null;
  data: Hex;
  gas: bigint;
  value?: bigint;
  gasPrice?: bigint;
};
export type SimulatedBlock = {
  number: bigint;
  timestamp: number;
  /** The node ran the first block in the head's own number: it leaves that block without a parent. */
  startsAtHead: boolean;
  calls: readonly { ok: boolean; returnData: Hex; gasUsed: bigint; message: string }[];
};

export type Simulated = {
  calls: readonly SimulatedCall[];
  /** Code to put at addresses. */
  code: Readonly<Record<Address, Hex>>;
  /** What accounts hold in wei, whatever they really hold. */
  balances?: Readonly<Record<Address, bigint>>;
  prevRandao?: Hex;
  feeRecipient?: Address;
  baseFeePerGas?: bigint;
  /** An empty block goes first, so that a node which starts in the head's own block runs the calls in the next one. */
  skipHead: boolean;
};

/** The one request. The nonce is left out: views would use it up, and CREATE addresses hang on it. */
export const encodeEthSimulateV1 = (simulated: Simulated): RpcCall => {
  const { calls, code, balances = {}, prevRandao, feeRecipient, baseFeePerGas, skipHead } = simulated;
  const block = {
    blockOverrides: {
      ...(prevRandao !== undefined ? { prevRandao } : {}),
      ...(feeRecipient !== undefined ? { feeRecipient } : {}),
      ...(baseFeePerGas !== undefined ? { baseFeePerGas: numberToHex(baseFeePerGas) } : {}),
    },
    stateOverrides: Object.fromEntries([
      ...Object.entries(code).map(([address, bytecode]) => [address, { code: bytecode }] as const),
      ...Object.entries(balances).map(([address, balance]) => {
        const own = code[address as Address];
        return [address, { ...(own ? { code: own } : {}), balance: numberToHex(balance) }] as const;
      }),
    ]),
    calls: calls.map(({ from, to, data, gas, value, gasPrice }) => ({
      from,
      ...(to === null ? {} : { to }),
      input: data,
      gas: numberToHex(gas),
      ...(value ? { value: numberToHex(value) } : {}),
      ...(gasPrice !== undefined ? { gasPrice: numberToHex(gasPrice) } : {}),
    })),
  };
  const blockStateCalls = skipHead ? [{ calls: [] }, block] : [block];
  return { method: 'eth_simulateV1', params: [{ blockStateCalls, traceTransfers: true, validation: false }, 'latest'] };
};

const callSchema = v.object({
  status: v.picklist(['0x0', '0x1']),
  returnData: v.nullish(bytes, '0x'),
  gasUsed: quantity,
  error: v.nullish(v.object({ message: v.fallback(v.string(), ''), data: v.fallback(v.optional(bytes), undefined) })),
});

const schema = v.array(
  v.object({ number: quantity, timestamp: quantity, parentHash: v.optional(hash), calls: v.array(callSchema) }),
);

/**
 * The answer to `encodeEthSimulateV1`, checked. On a revert geth puts the data into the error and anvil into the
 * return data. Logs are not read at all: what changed is read from balances, allowances and shares.
 *
 * @throws BaseError `endpoint-…` or `insufficient-funds`
 */
export const decodeEthSimulateV1 = (answer: RpcAnswer | undefined, asked: Simulated, host: string): SimulatedBlock => {
  if (!answer?.ok) throw endpointFailure(answer?.error ?? { code: 0, message: '' }, host, 'eth_simulateV1');
  const parsed = v.safeParse(schema, answer.result);
  if (!parsed.success) throw new EndpointGarbageError(host, `eth_simulateV1: ${parsed.issues[0].message}`);
  const [first] = parsed.output;
  const block = parsed.output.at(-1);
  if (
    !first ||
    !block ||
    parsed.output.length !== (asked.skipHead ? 2 : 1) ||
    block.calls.length !== asked.calls.length
  )
    throw new EndpointGarbageError(host, 'eth_simulateV1 answered other calls than were asked');
  return {
    number: block.number,
    timestamp: Number(block.timestamp),
    startsAtHead: first.parentHash !== undefined && /^0x0+$/.test(first.parentHash),
    calls: block.calls.map(({ status, returnData, gasUsed, error }) => ({
      ok: status === '0x1',
      returnData: returnData === '0x' ? (error?.data ?? '0x') : returnData,
      gasUsed,
      message: error?.message.slice(0, 200) ?? '',
    })),
  };
};
