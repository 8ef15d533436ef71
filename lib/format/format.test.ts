import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from './formatDate';
import { formatDuration } from './formatDuration';
import { formatPercent } from './formatPercent';
import { formatRelative } from './formatRelative';
import { shortenAddress } from './shortenAddress';

const DAY = 86_400;

describe('formatPercent', () => {
  it.each([
    [0, '0%'],
    [0.12, '12%'],
    [0.0085, '0.9%'],
    [0.0004, '<0.1%'],
    [0.9999, '99.9%'],
    [1, '100%'],
    [1.5, '150%'],
    [-0.1, '−10%'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '∞'],
  ])('%s → %s', (ratio, text) => expect(formatPercent(ratio)).toBe(text));

  it('is nothing only for nothing and all only for all', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true, maxExcluded: true }), (ratio) => {
        expect(['0%', '100%']).not.toContain(formatPercent(ratio));
      }),
    );
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 seconds'],
    [-5, '0 seconds'],
    [45, '45 seconds'],
    [600, '10 minutes'],
    [3599, '1 hour'],
    [DAY, '1 day'],
    [14 * DAY, '14 days'],
    [17.5 * DAY, '17.5 days'],
    [400 * DAY, '400 days'],
    [731 * DAY, '2 years'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('%s s → %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));

  it('never counts 60 minutes or 24 hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * DAY }), (seconds) => {
        expect(formatDuration(seconds)).not.toMatch(/^(60 (seconds|minutes)|24 hours)$/);
      }),
    );
  });
});

describe('formatRelative', () => {
  it.each([
    [14 * DAY, 'ago', 'en-GB', '14 days ago'],
    [14 * DAY, 'ago', 'de-DE', 'vor 14 Tagen'],
    [17.5 * DAY, 'ahead', 'en-GB', 'in 17.5 days'],
    [17.5 * DAY, 'ahead', 'de-DE', 'in 17,5 Tagen'],
    [3 * 31_557_600, 'ago', 'de-DE', 'vor 3 Jahren'],
    [0, 'ago', 'en-GB', '0 seconds ago'],
    [-5, 'ahead', 'en-GB', 'in 0 seconds'],
    [Number.NaN, 'ago', 'en-GB', '–'],
  ] as const)('%s s %s in %s → %s', (seconds, direction, locale, text) =>
    expect(formatRelative(seconds, direction, locale)).toBe(text),
  );
});

describe('formatDate', () => {
  it.each([
    [1_796_654_820, '7 Dec 2026, 14:47'],
    [Number.NaN, '–'],
    [1e15, '–'],
  ])('%s → %s', (seconds, text) => expect(formatDate(seconds, 'en-GB', 'UTC')).toBe(text));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.double(), (seconds) => {
        expect(formatDate(seconds)).not.toBe('');
      }),
    );
  });
});

describe('shortenAddress', () => {
  it('keeps both ends, checksummed', () => {
    expect(shortenAddress('0xae7ab96520de3a18e5e111b5eaab095312d7fe84')).toBe('0xae7a…fE84');
  });
  it('shows what is no address as inert text', () => expect(shortenAddress('0x\u202e12')).toBe('0x⟨U+202E⟩12'));
});
