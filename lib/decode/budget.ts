import type { Hex } from '@/lib/types';

/** What one request may make us read; no ordinary one comes near. Past it what is inside stays unknown, and is held. */
export type Budget = { bytes: number; calls: number };

/** A Safe that runs a batch, in which an account runs a multicall, is four deep. */
export const MAX_DEPTH = 8;

export const createBudget = (): Budget => ({ bytes: 256 * 1024, calls: 400 });

export const spendBytes = (budget: Budget, data: Hex): boolean => {
  budget.bytes -= data.length / 2;
  return budget.bytes >= 0;
};

export const spendCall = (budget: Budget): boolean => {
  budget.calls -= 1;
  return budget.calls >= 0;
};
