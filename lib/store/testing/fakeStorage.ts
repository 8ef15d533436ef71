import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Puts a browser in memory where extension code looks for one. For its effect, and before anything that uses storage:
 * `import '@/lib/store/testing/fakeStorage';`
 */
Object.assign(globalThis, { chrome: fakeBrowser });
