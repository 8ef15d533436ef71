import { ensureBrowsers } from '../setup/browsers.mjs';
import { runStage, type StageResult } from './runStage';
import { type Stage, selectStages } from './stages';

type Result = Stage & StageResult;

async function main(args: readonly string[]): Promise<number> {
  const rows = selectStages(args.filter((arg) => arg !== '--list'));
  if (args.includes('--list')) {
    for (const { id, title } of rows.flat()) console.log(`${id.padEnd(20)}${title}`);
    return 0;
  }
  await ensureBrowsers(rows.flat().flatMap(({ browser }) => browser ?? []));

  const results: Result[] = [];
  for (const row of rows) results.push(...(await runRow(row, results)));
  return summarise(results);
}

/** Two stages at a time. One that stands alone prints as it goes, others print when they end. */
async function runRow(row: readonly Stage[], earlier: readonly Result[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = [...row];
  const alone = row.length === 1;
  const worker = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const { title, after = [] } = stage;
      const broken = earlier.find((result) => result.failed > 0 && after.includes(result.id));
      if (alone) console.log(`\n── ${title}`);
      const result = broken ? notRun(broken) : await runStage(stage, alone);
      if (!alone) console.log(`\n── ${title}`);
      process.stdout.write(result.output);
      console.log(outcome(result));
      results.push({ ...stage, ...result });
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

const notRun = ({ title }: Stage): StageResult => ({
  passed: 0,
  failed: 1,
  skipped: 0,
  ms: 0,
  output: `Not run: "${title}" failed.\n`,
});

const outcome = ({ passed, failed, ms }: StageResult): string =>
  `${failed > 0 ? '✗' : '✓'} ${passed} passed${failed > 0 ? `, ${failed} failed` : ''} (${(ms / 1000).toFixed(1)} s)`;

function summarise(results: readonly Result[]): number {
  const sum = (key: 'passed' | 'failed' | 'skipped' | 'ms') =>
    results.reduce((total, result) => total + result[key], 0);
  console.log('\n── All stages');
  for (const result of results) console.log(`${result.title.padEnd(48)}${outcome(result)}`);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
