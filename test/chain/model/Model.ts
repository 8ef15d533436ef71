/**
 * The shares model on paper, in bigint: written from EigenLayer's description of it and not from our contracts.
 * Parties go by name; a pair is `${set}/${strategy}`.
 */
export type Model = {
  delays: { withdrawal: bigint; deallocation: bigint; slashResolution: bigint };
  stakers: Record<string, Staker>;
  operators: Record<string, Operator>;
  pools: Record<string, Pool>;
  /** Operator sets → where their slashed tokens go. */
  recipients: Record<string, string>;
  slashes: Slash[];
  /** Tokens that left by slashing: recipient → strategy → amount. */
  paid: Record<string, Record<string, bigint>>;
};

export type Staker = {
  operator?: string;
  /** In the order in which the chain lists them. */
  deposits: Deposit[];
  tokens: Record<string, bigint>;
  queued: Queued[];
  nonce: bigint;
};

/** Deposit shares s and scaling factor k. */
export type Deposit = { strategy: string; s: bigint; k: bigint };

export type Queued = {
  nonce: bigint;
  operator?: string;
  startBlock: bigint;
  entries: { strategy: string; scaled: bigint }[];
};

export type Operator = {
  /** Blocks of notice. */
  notice: bigint;
  /** Strategy → shares delegated, and each maximum magnitude with the block that set it. */
  shares: Record<string, bigint>;
  magnitudes: Record<string, { block: bigint; value: bigint }[]>;
  /** Set → member, or slashable until a block. */
  sets: Record<string, { member: boolean; until: bigint }>;
  allocations: Record<string, Allocation>;
};

/** Current magnitude m; a change d that counts from block b on. */
export type Allocation = { m: bigint; d: bigint; b: bigint };

/** A strategy: its shares and its tokens. */
export type Pool = { shares: bigint; tokens: bigint };

export type Slash = { set: string; strategy: string; shares: bigint; ready: bigint; id: bigint; paid: boolean };
