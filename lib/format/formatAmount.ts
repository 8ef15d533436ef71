import { decimalMark } from './decimalMark';
import { foreignText } from './foreignText';
import { isolate } from './isolate';

/** Digits after the point that a reader gets; the exact value is `exactAmount`. */
const SHOWN = 4;
/** From here on a grouped figure is a wall of digits: 10^15 tokens. */
const SCIENTIFIC = 10n ** 15n;

export type Rounding = 'down' | 'up';
/** `verified: false`: only the token itself says that it is called so. */
type Unit = { symbol: string; decimals: number; verified?: boolean };

const superscript = (n: number) => [...String(n)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
const divide = (value: bigint, by: bigint, rounding: Rounding) =>
  value / by + (rounding === 'up' && value % by !== 0n ? 1n : 0n);

const isDecimals = (decimals: number) => Number.isInteger(decimals) && decimals >= 0 && decimals <= 255;

/** A number of `scale` digits after the point, grouped for the locale. Never passes through a float. */
function figure(scaled: bigint, scale: number, locale: string): string {
  const digits = scaled.toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const format = new Intl.NumberFormat(locale);
  if (scale === 0) return format.format(BigInt(whole));
  return format.format(BigInt(whole)) + decimalMark(locale) + digits.slice(digits.length - scale);
}

function scientific(value: bigint, decimals: number, rounding: Rounding, locale: string): string {
  let exponent = value.toString().length - 1;
  let mantissa = divide(value, 10n ** BigInt(Math.max(0, exponent - SHOWN)), rounding);
  if (mantissa === 10n ** BigInt(SHOWN + 1)) {
    mantissa /= 10n;
    exponent += 1;
  }
  return `${figure(mantissa, SHOWN, locale)} × 10${superscript(exponent - decimals)}`;
}

/**
 * The figure alone, without its symbol. `decimals` outside 0–255 (a hostile token) shows base units.
 * Holdings round down, losses up, at the last digit shown.
 */
export function formatFigure(value: bigint, decimals: number, rounding: Rounding = 'down', locale = 'en-GB'): string {
  if (value < 0n) return `−${formatFigure(-value, decimals, rounding === 'up' ? 'down' : 'up', locale)}`;
  if (value === 0n) return '0';
  const places = isDecimals(decimals) ? decimals : 0;
  if (value >= SCIENTIFIC * 10n ** BigInt(places)) return scientific(value, places, rounding, locale);
  const shown = Math.min(SHOWN, places);
  const step = 10n ** BigInt(places - shown);
  if (value < step) return `<${figure(1n, shown, locale)}`;
  return figure(divide(value, step, rounding), shown, locale);
}

/**
 * A token amount for people: `0.6240 stETH`, `<0.0001 stETH` instead of 0.
 * @param value base units
 * @example formatAmount(624000000000000000n, { symbol: 'stETH', decimals: 18 }) // '0.6240 stETH'
 */
export function formatAmount(value: bigint, unit: Unit, rounding: Rounding = 'down', locale = 'en-GB'): string {
  return `${formatFigure(value, unit.decimals, rounding, locale)} ${symbolOf(unit)}`;
}

/** The token's symbol, inert and short, in quotes where it is only its own word; without one it is counted in units. */
export const symbolOf = ({ symbol, verified }: Unit): string => {
  const text = foreignText(symbol, { max: 24 }).trim();
  if (text === '') return '?';
  return isolate(verified === false ? `“${text}”` : text);
};

/** Every digit, no rounding, no grouping, no symbol; trailing zeros dropped: `0.624`. */
export function exactAmount(value: bigint, decimals: number): string {
  if (value < 0n) return `-${exactAmount(-value, decimals)}`;
  const places = isDecimals(decimals) ? decimals : 0;
  const digits = value.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  return places > 0 && rest ? `${whole}.${rest}` : whole;
}
