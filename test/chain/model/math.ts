export const WAD = 10n ** 18n;

/** floor(a·b / 1e18) */
export const mul = (a: bigint, b: bigint): bigint => (a * b) / WAD;

/** floor(a·1e18 / b) */
export const div = (a: bigint, b: bigint): bigint => (a * WAD) / b;

/** ceil(a / b) */
export const ceilDiv = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;
