import { decodeFunctionResult, encodeFunctionData, type Hex } from 'viem';
import { deployedBytecode } from '@/contracts/artifacts/BatchLens.json';
import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import type { PlacedRead } from './placeReads';
import type { Observation } from './types';

const abi = [
  {
    type: 'function',
    name: 'run',
    stateMutability: 'view',
    inputs: [
      {
        name: 'calls',
        type: 'tuple[]',
        components: [
          { name: 'to', type: 'address' },
          { name: 'data', type: 'bytes' },
        ],
      },
    ],
    outputs: [
      { name: 'chainId', type: 'uint256' },
      { name: 'number', type: 'uint256' },
      { name: 'time', type: 'uint256' },
      {
        name: 'results',
        type: 'tuple[]',
        components: [
          { name: 'ok', type: 'bool' },
          { name: 'data', type: 'bytes' },
        ],
      },
    ],
  },
] as const;

/** All reads as one call to the lens. */
export const encodeBatch = (reads: readonly PlacedRead[]): { data: Hex; code: Hex } => ({
  data: encodeFunctionData({ abi, functionName: 'run', args: [reads.map(({ to, data }) => ({ to, data }))] }),
  code: deployedBytecode as Hex,
});

/** @throws EndpointGarbageError when the answer is not what the lens returns. */
export const decodeBatch = (data: Hex, ids: readonly string[], host: string): Observation & { chainId: bigint } => {
  try {
    const [chainId, block, timestamp, results] = decodeFunctionResult({ abi, functionName: 'run', data });
    if (results.length !== ids.length) throw new Error(`${ids.length} reads got ${results.length} results`);
    return {
      chainId,
      block,
      timestamp: Number(timestamp),
      results: results.map((result, index) => ({ id: ids[index] as string, ...result })),
    };
  } catch (cause) {
    throw new EndpointGarbageError(
      host,
      `the reads cannot be decoded: ${cause instanceof Error ? cause.message.slice(0, 200) : ''}`,
    );
  }
};
