import { createTranslator, type Resources, type Values } from '@/lib/i18n/createTranslator';
import { intlTag, pickLocale } from '@/lib/i18n/locales';
import type { Locale, Words } from '@/lib/risk/defineRule';
import { cleanValue } from './cleanValue';
import { formatAmount, formatFigure } from './formatAmount';
import { formatDate } from './formatDate';
import { formatDuration } from './formatDuration';
import { formatPercent } from './formatPercent';
import { formatRelative } from './formatRelative';
import { shortenAddress } from './shortenAddress';

/** `has` tells whether a key exists, for optional sentences; `tag` is the language of numbers and of `<html lang>`. */
export type LocaleWords = Words & { has(key: string): boolean; tag: string };

/**
 * Words and figures in one language. Works in Node, in the worker and in pages; needs no network and no browser.
 * String values are made inert before they enter a sentence, whoever passes them.
 *
 * @example createWords('en').amount(624000000000000000n, { symbol: 'stETH', decimals: 18 }, 'up') // '0.6240 stETH'
 */
export function createWords(locale: Locale = 'en', all?: Resources): LocaleWords {
  const tag = intlTag[pickLocale([locale])];
  const { t, has } = createTranslator(locale, all);
  return {
    t: (key, values = {}) => t(key, cleanValues(values)),
    has,
    tag,
    amount: (value, asset, rounding) => formatAmount(value, asset, rounding, tag),
    figure: (value, decimals) => formatFigure(value, decimals, 'down', tag),
    percent: (ratio) => plainSpaces(formatPercent(ratio, tag)),
    duration: (seconds) => plainSpaces(formatDuration(seconds, tag)),
    ago: (seconds) => plainSpaces(formatRelative(seconds, 'ago', tag)),
    ahead: (seconds) => plainSpaces(formatRelative(seconds, 'ahead', tag)),
    date: (unixSeconds) => plainSpaces(formatDate(unixSeconds, tag)),
    address: shortenAddress,
  };
}

/** Some languages join figures and units with special spaces, which would read as unseen characters. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const cleanValues = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? cleanValue(value) : value]),
  );
