/** More than any token has ever had, in its smallest unit: 3.4e20 tokens of 18 decimals. */
const BEYOND_SUPPLY = 2n ** 128n - 1n;

/** Tokens that keep balances in 96 or 112 bits take their largest figure for "no limit". */
const LARGEST = new Set([2n ** 96n - 1n, 2n ** 112n - 1n]);

/** Whether an allowance is a way to say "all, for ever". Not only 2^256 − 1: one less is no limit either. */
export const isUnlimited = (amount: bigint): boolean => amount >= BEYOND_SUPPLY || LARGEST.has(amount);
