import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intlTag } from '@/lib/i18n/locales';
import { resources } from '@/lib/i18n/resources';
import type { Locale } from '@/lib/risk/defineRule';

type Other = Exclude<Locale, 'en'>;

/** Words that no sentence of a language may hold: promises, and the form of address that it does not use. */
const forbidden: Record<Other, RegExp> = {
  de: /sicher|schütz|schutz|gefahrlos|unbedenklich|(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch|euer)(?!\p{L})/iu,
};

/** Quotes as the language writes them; any other is a mistake. */
const quotes: Record<Other, { open: string; close: string; wrong: RegExp }> = {
  de: { open: '„', close: '“', wrong: /["”«»]/ },
};

/** What is the same word in both languages. Names of protocols and strings without letters of their own are not listed. */
const same: Record<Other, readonly string[]> = {
  de: ['Restake Guard', 'EigenPod', 'Checkpoint', 'Operator', 'Staker', 'Chain', 'Block', 'Name', 'Position', 'Nonce'],
};

/** The commonest English words that are none in any other language here. */
const ENGLISH = /(?<![\p{L}’])(?:the|and|of|your|you|is|are|with|for|it|this|that|from|by|be|to|cannot)(?![\p{L}’])/iu;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Names, of protocols and of the extension, are nobody's language. */
const NAMES = /^(?:rules\.protocols|panel\.layer)\./;

const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/{{[^}]*}}/g))].sort();
const spaces = (text: string) => [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
const count = (text: string, letter: string) => text.split(letter).length - 1;

const english = new Map(flat(resources.en));
/** Without the ending of the plural, so that languages with other plural forms have the same keys. */
const keysOf = (words: ReadonlyMap<string, string>) =>
  [...new Set([...words.keys()].map((key) => key.replace(PLURAL, '')))].sort();
const englishOf = (key: string): string =>
  english.get(key) ?? english.get(`${key.replace(PLURAL, '')}_other`) ?? expect.fail(`${key} is not in English`);

describe.each(Object.keys(resources).filter((name) => name !== 'en') as Other[])('the language %s', (language) => {
  const words = new Map(flat(resources[language]));
  const entries = [...words].map(([key, text]) => ({ key, text, original: englishOf(key) }));
  const wrong = (is: (entry: (typeof entries)[number]) => boolean) =>
    entries.filter(is).map(({ key, text }) => `${key}: ${text}`);

  it('has each file of English, and uses each', () => {
    const files = (folder: string) => readdirSync(`locales/${folder}`).sort();
    expect(files(language)).toEqual(files('en'));
    for (const file of files(language)) {
      const name = file.replace(/\.json$/, '');
      expect(resources[language]).toHaveProperty(name, JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')));
    }
  });

  it('has the keys of English, no more and no fewer', () => expect(keysOf(words)).toEqual(keysOf(english)));

  it('has the plural forms that it needs', () => {
    const forms = new Intl.PluralRules(intlTag[language]).resolvedOptions().pluralCategories;
    const counted = new Set(
      [...english.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
    );
    expect(counted.size).toBeGreaterThan(20);
    const missing = [...counted]
      .flatMap((key) => forms.map((form) => `${key}_${form}`))
      .filter((key) => !words.has(key));
    expect(missing).toEqual([]);
  });

  it('puts in the same values', () =>
    expect(wrong(({ text, original }) => `${placeholders(text)}` !== `${placeholders(original)}`)).toEqual([]));

  it('leaves nothing empty, and joins on like English', () =>
    expect(wrong(({ text, original }) => text.trim() === '' || `${spaces(text)}` !== `${spaces(original)}`)).toEqual(
      [],
    ));

  it('leaves nothing in English', () => {
    const own = (text: string) => text.replace(/{{[^}]*}}/g, '').trim();
    const alike = entries.filter(({ text, original }) => text === original && /\p{L}{3}/u.test(own(text)));
    const words = alike.filter(({ key }) => !NAMES.test(key)).map(({ text }) => own(text));
    expect([...new Set(words)].filter((text) => !same[language].includes(text))).toEqual([]);
    expect(wrong(({ text }) => ENGLISH.test(own(text)))).toEqual([]);
  });

  it('promises nothing, and speaks to the reader in one way', () =>
    expect(wrong(({ text }) => forbidden[language].test(text))).toEqual([]));

  it('quotes in its own way', () => {
    const { open, close, wrong: other } = quotes[language];
    expect(wrong(({ text }) => other.test(text) || count(text, open) !== count(text, close))).toEqual([]);
  });
});

describe('words of every language', () => {
  it.each(Object.entries(resources))('%s says in the strip why an outcome is not known', (_, { rules, errors }) => {
    const reasons = Object.keys(rules['could-not-simulate'].why).filter((reason) => reason !== 'other');
    expect(reasons.filter((reason) => !(reason in errors))).toEqual([]);
  });
});
