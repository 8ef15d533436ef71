import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './run.mjs';

/**
 * Runs a TypeScript program of this project with the arguments of this one, once the dependencies are there.
 * @param {string} program path from the root of the project
 */
export async function startTool(program) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  try {
    await ensureDependencies();
    const { code } = await run('tsx', [program, ...process.argv.slice(2)], { show: true });
    process.exitCode ??= code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
