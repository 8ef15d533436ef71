/** Writes docs/ATTACKS.md from the last run of the attacks in both browsers. */
import { writeFileSync } from 'node:fs';
import { reportOf } from '../e2e/attacks/reportOf';
import { readResults } from '../e2e/attacks/results';

try {
  writeFileSync('docs/ATTACKS.md', reportOf(readResults('chromium'), readResults('firefox')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
