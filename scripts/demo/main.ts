import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../setup/browsers.mjs';
import { run } from '../setup/run.mjs';
import { playAlong } from './playAlong';
import { startDemo } from './startDemo';
import { walkStory } from './walkStory';

const HELP = `npm run demo [-- --headless]

Starts a local chain with EigenLayer contracts, a dApp, a test wallet, and Chromium with the extension in it.

  --headless   walks the story by itself and leaves pictures in demo-pictures; so does a machine without a display
  RPC_URL=…    forks that network instead: on Ethereum with EigenLayer's own contracts
`;

const undoing: (() => Promise<unknown>)[] = [];
/** Last started, first stopped; one that fails does not keep the others. */
const undoAll = async () => {
  for (let task = undoing.pop(); task; task = undoing.pop()) await task().catch(() => undefined);
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const visible = !values.headless && Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

  await ensureBrowsers(['chromium']);
  console.log('Building the extension…');
  const { code, output } = await run('wxt', ['build']);
  if (code !== 0) throw new Error(`${output}\nThe extension could not be built.`);
  console.log('Starting chain, dApp, wallet and browser…');
  const demo = await startDemo(visible, (task) => undoing.push(task));
  await (visible ? playAlong(demo) : walkStory(demo));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => undoAll().finally(() => process.exit(130)));

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await undoAll();
}
