import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanValue } from './cleanValue';
import { createWords } from './createWords';

const all = {
  en: {
    rules: { 'some-rule': { detail: '{{name}} takes {{amount}}', title: 'Title' } },
    common: { sets_one: '{{count}} set', sets_other: '{{count}} sets' },
  },
};
const words = createWords('en', all);

describe('createWords', () => {
  it('finds words by file and path', () => {
    expect(words.t('rules.some-rule.detail', { name: 'Northwind', amount: '1 stETH' })).toBe('Northwind takes 1 stETH');
    expect(words.has('rules.some-rule.title')).toBe(true);
    expect(words.has('rules.some-rule.whatToDo')).toBe(false);
  });

  it('counts', () => {
    expect(words.t('common.sets', { count: 1 })).toBe('1 set');
    expect(words.t('common.sets', { count: 2 })).toBe('2 sets');
  });

  it('shows a missing key', () => expect(words.t('rules.none.title')).toBe('rules.none.title'));

  it('formats in the reader’s language, and falls back to English words', () => {
    const german = createWords('de', all);
    expect(german.t('rules.some-rule.title')).toBe('Title');
    expect(words.percent(0.12)).toBe('12%');
    expect(words.duration(1_209_600)).toBe('14 days');
    expect(words.amount(10n ** 18n, { symbol: 'stETH', decimals: 18 })).toBe('1.0000 stETH');
  });

  it('never reads a value as a template, and never lets one through unseen', () => {
    for (const name of ['{{amount}}', '$t(rules.some-rule.title)', '$&', '<b>x</b>', '{{- name}}'])
      expect(words.t('rules.some-rule.detail', { name, amount: '1' })).toBe(`${name} takes 1`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        expect(words.t('rules.some-rule.detail', { name, amount: '1' })).toBe(`${cleanValue(name)} takes 1`);
      }),
    );
  });

  it('fences right-to-left values, once', () => {
    const inner = words.t('rules.some-rule.detail', { name: 'שקל', amount: '1' });
    expect(inner).toBe('\u2068שקל\u2069 takes 1');
    expect(words.t('rules.some-rule.detail', { name: inner, amount: '2' })).toBe(`${inner} takes 2`);
    expect(words.t('rules.some-rule.detail', { name: 'a\u2069b', amount: '2' })).toBe('a⟨U+2069⟩b takes 2');
  });
});
