import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const bundle = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    alias: { '@': root.replace(/\/$/, '') },
    banner: { js: '"use strict";' },
  });
  return outputFiles[0]?.text ?? '';
};

const dom = await bundle(`import '@/lib/provider/testing/dom';`);
const guard = await bundle(`import { createGuard } from '@/lib/provider/createGuard'; createGuard(window);`);

export type RealmWindow = Window & { ethereum?: unknown; [name: string]: unknown };

/** A page's world: built-ins of its own, a window, and the guard's real code once `startGuard` runs it. */
export const createRealm = () => {
  const host = { clone: (value: unknown) => structuredClone(value), later: (run: () => void) => queueMicrotask(run) };
  const context = createContext({
    host,
    // Looked up at each call: tests may have put timers of their own there.
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    setInterval: (run: () => void, ms: number) => setInterval(run, ms),
    clearInterval: (id: never) => clearInterval(id),
    console,
  });
  const run = <T = unknown>(code: string): T => runInContext(code, context) as T;
  run(dom);
  return {
    window: run<RealmWindow>('window'),
    /** The realm's own built-ins, as a page or a wallet in it has them. */
    globals: run<typeof globalThis & Record<string, unknown>>('globalThis'),
    run,
    startGuard: () => void run(guard),
    mutate: () => run<void>('mutate()'),
  };
};

export type Realm = ReturnType<typeof createRealm>;
