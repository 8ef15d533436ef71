import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** What takes too long for each push: `npm run attacks`. */
const long = ['e2e/attacks/**/*.e2e.test.ts', 'e2e/{kinds,web}.e2e.test.ts'];

const inBrowser = (
  name: string,
  browser: 'chromium' | 'firefox',
  files: { include: string[]; exclude?: string[] },
) => ({
  resolve: { alias },
  test: {
    ...{ name, ...files },
    environment: 'node' as const,
    env: { RG_BROWSER: browser },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // A real browser on a busy machine loses a key or a window now and then; what is broken fails twice.
    retry: 1,
  },
});

/**
 * unit    beside the code, no process, no network; components likewise, in a DOM
 * chain   *.chain.test.ts, real anvil
 * build   test/, what the build made and whether the documents agree with the tree
 * browser e2e/**\/*.e2e.test.ts, real Chromium and Firefox (project name says which); `-long` what takes long
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,components,entrypoints,scripts,contracts,locales}/**/*.test.ts', 'test/*/**/*.test.ts'],
          exclude: ['**/*.chain.test.ts', 'node_modules/**'],
          environment: 'node',
          // Hundreds of files that load the same modules: loading them anew for each took longer than the tests.
          isolate: false,
          // A busy machine is no failure; what never ends still is one.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'components',
          include: ['{components,entrypoints}/**/*.test.tsx'],
          // Each in a DOM of its own: React and its testing library keep hold of the first one that they meet.
          environment: 'happy-dom',
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: { name: 'build', include: ['test/*.test.ts'], environment: 'node' },
      },
      {
        resolve: { alias },
        test: {
          name: 'chain',
          include: ['{lib,scripts,contracts,test}/**/*.chain.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      ...(['chromium', 'firefox'] as const).flatMap((browser) => [
        inBrowser(browser, browser, { include: ['e2e/**/*.e2e.test.ts'], exclude: long }),
        inBrowser(`${browser}-long`, browser, { include: long }),
      ]),
    ],
  },
});
