// The whole quality gate: `npm test`, or single stages: `npm test -- unit lint`. `npm test -- --list` names them.
// Plain Node, so that it runs before anything is installed.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runStage } from './gate/runStage.mjs';
import { select } from './gate/stages.mjs';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  return 2;
});

async function main(args) {
  const rows = select(args.filter((arg) => arg !== '--list'));
  if (args.includes('--list')) {
    for (const { id, title } of rows.flat()) console.log(`${id.padEnd(16)}${title}`);
    return 0;
  }
  await ensureDependencies();
  await ensureBrowsers(rows.flat().flatMap(({ browser }) => browser ?? []));

  const results = [];
  for (const row of rows) results.push(...(await runRow(row, results)));
  return summarise(results);
}

/** Two stages at a time. One that stands alone prints as it goes, others print when they end. */
async function runRow(row, earlier) {
  const results = [];
  const waiting = [...row];
  const worker = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const broken = earlier.find(({ id, failed }) => failed > 0 && stage.after?.includes(id));
      if (row.length === 1 && !broken) console.log(`\n── ${stage.title}`);
      const result = broken
        ? { passed: 0, failed: 1, skipped: 0, ms: 0, output: `Not run: "${broken.title}" failed.\n` }
        : await runStage(stage, row.length === 1);
      if (row.length > 1) console.log(`\n── ${stage.title}`);
      process.stdout.write(result.output);
      console.log(line(result));
      results.push({ ...stage, ...result });
    }
  };
  await Promise.all([worker(), worker()]);
  return row.map(({ id }) => results.find((result) => result.id === id));
}

function line({ passed, failed, ms }) {
  return `${failed > 0 ? '✗' : '✓'} ${passed} passed${failed > 0 ? `, ${failed} failed` : ''} (${(ms / 1000).toFixed(1)} s)`;
}

function summarise(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log('\n── All stages');
  for (const result of results) console.log(`${result.title.padEnd(34)}${line(result)}`);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') > 0 ? 1 : 0;
}
