/** Builds both packages a second time, and fails when one file differs from what stands in .output. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { filesOf, outputs } from '../../test/outputs';
import { run } from '../setup/run.mjs';

const hashesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesOf(folder).map((file) => [file, sha256(readFileSync(join(folder, file)))]));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const again = await mkdtemp(join(tmpdir(), 'restake-guard-'));
try {
  for (const { browser, folder } of outputs) {
    const flags = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
    const { code, output } = await run('wxt', ['build', ...flags], { env: { RG_OUT: again } });
    if (code !== 0) throw new Error(output);
    const [first, second] = [hashesOf(folder), hashesOf(join(again, basename(folder)))];
    const files = [...new Set([...first.keys(), ...second.keys()])];
    const differing = files.filter((file) => first.get(file) !== second.get(file));
    if (differing.length > 0) throw new Error(`${browser}: two builds differ in ${differing.join(', ')}`);
    console.log(`${browser}: ${files.length} files, the same twice`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(again, { recursive: true, force: true });
}
