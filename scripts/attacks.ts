/** Writes docs/ATTACKS.md from the last run of the attacks in both browsers; `--check` compares only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { reportOf } from '../e2e/attacks/reportOf';
import { readResults } from '../e2e/attacks/results';

const file = 'docs/ATTACKS.md';
try {
  const report = reportOf(readResults('chromium'), readResults('firefox'));
  if (!process.argv.includes('--check')) writeFileSync(file, report);
  else if (readFileSync(file, 'utf8') !== report) throw new Error(`${file} is out of date. Run: npm run attacks`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
