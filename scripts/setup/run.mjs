import { spawn } from 'node:child_process';

/**
 * Runs one command to its end, in a process group of its own so that a time-out leaves nothing behind.
 * `show: true` passes its output through; otherwise the output is returned as text.
 * @returns {Promise<{ code: number, output: string, ms: number }>} code 124 after a time-out, 127 when it cannot start
 */
export function run(command, args, { show = false, timeoutMs, env = {} } = {}) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));

    const end = (code, more = '') => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ code, output: Buffer.concat(parts).toString() + more, ms: Date.now() - startedAt });
    };
    let timedOut = false;
    const timer = timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          killGroup(child);
        }, timeoutMs)
      : undefined;
    children.add(child);
    child.once('error', (error) => end(127, `${error.message}\n`));
    child.once('close', (code) =>
      timedOut ? end(124, `Stopped after ${Math.round(timeoutMs / 1000)} s.\n`) : end(code ?? 1),
    );
  });
}

const children = new Set();

function killGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of children) killGroup(child);
    process.exit(130);
  });
}
