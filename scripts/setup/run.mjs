import { spawn } from 'node:child_process';
import { delimiter, resolve as resolvePath } from 'node:path';

/**
 * Runs one command (of the project's dependencies or of the system) to its end, in a process group of its own, so that
 * a time-out or Ctrl+C leaves nothing behind. `show` passes its output through; otherwise it is returned as text.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: boolean, timeoutMs?: number, env?: Record<string, string> }} options
 * @returns {Promise<{ code: number, output: string, ms: number }>} code 124 after a time-out, 127 when it cannot start
 */
export function run(command, args, { show = false, timeoutMs, env = {} } = {}) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, PATH: `${resolvePath('node_modules/.bin')}${delimiter}${process.env.PATH}`, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    children.add(child);
    /** @type {Buffer[]} */
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));

    let timedOut = false;
    const stop = () => {
      timedOut = true;
      killGroup(child);
    };
    const timer = timeoutMs ? setTimeout(stop, timeoutMs) : undefined;
    /** @param {number} code @param {string} more */
    const end = (code, more = '') => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ code, output: Buffer.concat(parts).toString() + more, ms: Date.now() - startedAt });
    };
    child.once('error', (error) => end(127, `${error.message}\n`));
    child.once('close', (code) => (timedOut ? end(124, `Stopped after ${timeoutMs} ms.\n`) : end(code ?? 1)));
  });
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/** @param {import('node:child_process').ChildProcess} child */
function killGroup({ pid }) {
  try {
    if (pid) process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended by itself in the meantime.
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    for (const child of children) killGroup(child);
    process.exitCode = 130;
  });
}
