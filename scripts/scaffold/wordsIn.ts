import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** That file of words in each language, relative to `root`; English first. */
export const wordsIn = (root: string, file: string): readonly string[] =>
  readdirSync(join(root, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en'))
    .map((language) => `locales/${language}/${file}`);
