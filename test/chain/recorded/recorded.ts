import json from './eigenlayer.json';

/** What a chain says of one account. Parties and contracts go by role, amounts are decimal strings. */
export type RecordedState = {
  delegatedTo: string;
  positions: { strategy: string; depositShares: string; withdrawable: string; underlying: string; scaling: string }[];
  allocations: {
    set: string;
    strategy: string;
    currentMagnitude: string;
    pendingDiff: string;
    effectBlock: number;
    maxMagnitude: string;
  }[];
  queued: {
    staker: string;
    delegatedTo: string;
    withdrawer: string;
    nonce: string;
    startBlock: number;
    strategies: string[];
    scaledShares: string[];
    shares: string[];
  }[];
  tokens: Record<string, { balance: string; allowanceToStrategyManager: string }>;
};

export type RecordedStep = {
  name: string;
  /** Blocks that pass first; then `head` is the number of the last block. */
  mineBefore: number;
  head: number;
  /** Sent by the staker. */
  to: string;
  call: string;
  args: unknown[];
  /** Both absent when it reverts; nothing changes then. */
  after?: RecordedState;
  logs?: { contract: string; event: string; args: unknown }[];
  error?: { name: string; args: string[]; data: string };
};

/**
 * Eleven steps of a staker on EigenLayer's real contracts, v1.12, on a local chain. Logs of the pod itself are left
 * out. Roots of withdrawals are named by their nonce.
 */
export const recorded: { withdrawalDelay: number; start: RecordedState; steps: RecordedStep[] } = json;
