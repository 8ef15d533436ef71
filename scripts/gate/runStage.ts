import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from '../setup/run.mjs';
import type { Stage } from './stages';

export type StageResult = { passed: number; failed: number; skipped: number; ms: number; output: string };

const reports = 'node_modules/.cache/restake-guard';
const timeoutMs = 25 * 60_000;

/** `show` passes the output through; otherwise it is in the result. */
export const runStage = (stage: Stage, show: boolean): Promise<StageResult> =>
  'vitest' in stage ? runTests(stage.vitest, show) : runSteps(stage.steps, show);

async function runSteps(steps: readonly (readonly [string, ...string[]])[], show: boolean): Promise<StageResult> {
  const total = { passed: 0, failed: 0, skipped: 0, ms: 0, output: '' };
  for (const [command, ...args] of steps) {
    const { code, output, ms } = await run(command, args, { show, timeoutMs });
    total.ms += ms;
    total.output += output;
    if (code !== 0) return { ...total, failed: 1 };
  }
  return { ...total, passed: 1 };
}

async function runTests(project: string, show: boolean): Promise<StageResult> {
  const file = `${reports}/${project}.json`;
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output, ms } = await run('vitest', args, { show, timeoutMs });
  const counts = readCounts(file);
  // A file that does not load, or a run that ends without a test, is a failure too.
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return { ...counts, ms, output };
}

function readCounts(file: string): { passed: number; failed: number; skipped: number } {
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
