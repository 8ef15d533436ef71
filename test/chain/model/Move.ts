/** One transaction, in terms that the model and the chain share. */
export type Move =
  | StakerMove
  | { type: 'allocate'; operator: string; set: string; strategy: string; magnitude: bigint }
  | { type: 'register' | 'deregister'; operator: string; set: string }
  | { type: 'slash'; operator: string; set: string; strategy: string; wad: bigint }
  /** The slash of this index, over all sets. */
  | { type: 'resolve'; index: number }
  /** Tokens sent to a strategy: its exchange rate moves. */
  | { type: 'donate'; strategy: string; amount: bigint };

export type StakerMove =
  /** Permille of the tokens that the staker holds. */
  | { type: 'deposit'; staker: string; strategy: string; permille: bigint }
  | { type: 'delegate'; staker: string; operator: string }
  | { type: 'redelegate'; staker: string; operator: string }
  | { type: 'undelegate'; staker: string }
  /** Permille of the staker's deposit shares, above 1000 too. */
  | { type: 'queue'; staker: string; strategies: readonly string[]; permille: bigint }
  /** The staker's open withdrawal of this index. */
  | { type: 'complete'; staker: string; index: number; asTokens: boolean };
