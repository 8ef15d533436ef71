import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Output = { browser: 'chromium' | 'firefox'; folder: string };

/** What `npm run build` leaves, by browser. */
export const outputs: readonly Output[] = [
  { browser: 'chromium', folder: '.output/chrome-mv3' },
  { browser: 'firefox', folder: '.output/firefox-mv3' },
];

/** Paths below a folder, with `/` between the parts, sorted. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

export const textOf = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
