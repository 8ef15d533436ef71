import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/format/createWords';
import options from './en/options.json';
import panel from './en/panel.json';
import welcome from './en/welcome.json';

const words = createWords('en');
const FOLDERS = ['exposure', 'settings', 'welcome'];

/** Keys that stand whole in the code; those that are put together are shown by the tests of their screens. */
const used = FOLDERS.flatMap((folder) =>
  readdirSync(`components/${folder}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .flatMap((name) =>
      [
        ...readFileSync(`components/${folder}/${name}`, 'utf8').matchAll(
          /'((?:panel|options|welcome|common)\.[\w.-]+)'/g,
        ),
      ].map(([, key = '']) => key),
    ),
);

const sentences = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(sentences);

describe('words of the side panel, the options and the first page', () => {
  it.each([...new Set(used)])('%s is there', (key) => {
    expect(words.has(key) || words.has(`${key}_other`)).toBe(true);
  });

  it('call nothing safe or protected', () => {
    for (const sentence of [panel, options, welcome].flatMap(sentences))
      expect(sentence).not.toMatch(/\bsafe(r|ty|ly)?\b|(?<!\ba )\bSafe\b|protect|secure/);
  });
});
