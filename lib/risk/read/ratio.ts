const FINE = 1_000_000_000n;

/** Part of a whole as a number for thresholds and percentages; of nothing, nothing. */
export const ratio = (part: bigint, whole: bigint): number =>
  whole === 0n ? 0 : Number((part * FINE) / whole) / Number(FINE);
