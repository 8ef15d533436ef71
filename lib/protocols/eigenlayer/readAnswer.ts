import { type ContractFunctionReturnType, decodeFunctionResult } from 'viem';
import { BaseError } from '@/lib/errors/BaseError';
import type { Hex } from '@/lib/types';
import { lensAbi } from './lensAbi';

export type Answer = ContractFunctionReturnType<typeof lensAbi, 'view', 'read'>;

/** @throws BaseError `decode-failed` when the lens cannot have said this. */
export const readAnswer = (data: Hex): Answer => {
  try {
    const answer = decodeFunctionResult({ abi: lensAbi, functionName: 'read', data });
    if (!isWhole(answer)) throw new Error('Lists that belong together have other lengths');
    if (!isPlausible(answer)) throw new Error('No chain has come that far');
    return answer;
  } catch (cause) {
    const details = cause instanceof Error ? cause.message.slice(0, 200) : undefined;
    throw new BaseError('decode-failed', 'EigenLayer’s contracts answered something that makes no sense.', {
      ...(details === undefined ? {} : { details }),
      cause,
    });
  }
};

const isWhole = ({ queue, strategies, operators }: Answer): boolean =>
  queue.withdrawals.every(
    ({ withdrawal, shares, tokens }) =>
      shares.length === withdrawal.strategies.length &&
      shares.length === withdrawal.scaledShares.length &&
      shares.length === tokens.length,
  ) &&
  operators.every(
    ({ read, maxMagnitudes, encumbered, shares, allocations }) =>
      !read || [maxMagnitudes, encumbered, shares, allocations].every(({ length }) => length === strategies.length),
  );

/** Blocks and times that later arithmetic can take. */
const isPlausible = ({ number, time, withdrawalDelay }: Answer): boolean =>
  number < 2n ** 48n && time < 2n ** 40n && withdrawalDelay.value < 2n ** 32n;
