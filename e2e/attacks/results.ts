import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../harness/Launched';

const folder = 'node_modules/.cache/restake-guard';
const fileOf = (browser: BrowserName) => `${folder}/attacks-${browser}.json`;

/** What came of each row when it ran last, by row. */
export type Results = Readonly<Record<string, string>>;

/** A run of some rows leaves the others as they were. */
export function writeResults(browser: BrowserName, results: Results): void {
  const before = existsSync(fileOf(browser)) ? readResults(browser) : {};
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(browser), JSON.stringify({ ...before, ...results }, null, 1));
}

export function readResults(browser: BrowserName): Results {
  try {
    return JSON.parse(readFileSync(fileOf(browser), 'utf8')) as Results;
  } catch {
    throw new Error(`The attacks have not run in ${browser} here. Run: npm run attacks`);
  }
}
