import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from '../setup/run.mjs';

const binaries = 'node_modules/.bin';
const reports = 'node_modules/.cache/restake-guard';

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {boolean} show pass the output through; otherwise it is returned
 * @returns {Promise<{ passed: number, failed: number, skipped: number, ms: number, output: string }>}
 */
export async function runStage(stage, show) {
  const timeoutMs = (stage.minutes ?? 8) * 60_000;
  return stage.vitest ? runTests(stage, show, timeoutMs) : runSteps(stage, show, timeoutMs);
}

async function runSteps({ steps }, show, timeoutMs) {
  const total = { passed: 0, failed: 0, skipped: 0, ms: 0, output: '' };
  for (const [command, ...args] of steps) {
    const { code, output, ms } = await run(`${binaries}/${command}`, args, { show, timeoutMs });
    total.ms += ms;
    total.output += output;
    if (code !== 0) return { ...total, failed: 1 };
  }
  return { ...total, passed: 1 };
}

async function runTests({ id, vitest }, show, timeoutMs) {
  const file = `${reports}/${id}.json`;
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const args = ['run', '--project', vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output, ms } = await run(`${binaries}/vitest`, args, { show, timeoutMs });
  const counts = readCounts(file);
  // A file that does not load, or a run that ends without a test, is a failure too.
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return { ...counts, ms, output };
}

function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
