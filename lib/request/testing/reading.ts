import { expect } from 'vitest';
import { BaseError } from '@/lib/errors/BaseError';
import type { Request } from '@/lib/types';
import { toRequest } from '../toRequest';

export const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
export const other = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC';
export const token = '0x5FbDB2315678afecb367f032d93F642f64180aa3';
export const approve = `0x095ea7b3${other.slice(2).toLowerCase().padStart(64, '0')}${'f'.repeat(64)}`;
export const source = {
  id: 'r1',
  origin: 'https://a.example',
  topOrigin: 'https://a.example',
  chainId: 1,
  account,
} as const;

export const read = (method: string, ...params: unknown[]) => toRequest({ method, params }, source);
export const send = (tx: unknown) => read('eth_sendTransaction', tx);
export const calls = (request: Request) => (request.kind === 'transaction' ? request.calls : []);

/** The error's message; fails when nothing, or something else, is thrown. */
export const refusal = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(BaseError);
    expect((error as BaseError).code).toBe('invalid-request');
    return (error as BaseError).message;
  }
  throw new Error('nothing was refused');
};
