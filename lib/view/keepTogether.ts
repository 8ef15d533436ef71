const NBSP = '\u00a0';
/** Longer than this it would not fit into a narrow window beside anything. */
const LONG = 20;

/**
 * A figure and its symbol on one line; a long one may break before the symbol, so that no symbol is torn apart. "× 10"
 * always stays with what it multiplies.
 *
 * @example keepTogether('5.2000 stETH') // '5.2000\u00a0stETH'
 */
export const keepTogether = (amount: string): string =>
  amount.length > LONG ? amount.replaceAll(' × ', `${NBSP}×${NBSP}`) : amount.replaceAll(' ', NBSP);
