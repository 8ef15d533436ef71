import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

const policies = [
  "default-src 'none'; script-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  "default-src 'none'; script-src 'nonce-x'; require-trusted-types-for 'script'; trusted-types 'none'",
  'sandbox allow-scripts',
];

export default defineAttack({
  title: 'Pages with the strictest policies: no script at all, trusted types, a sandbox of their own',
  expected: 'held',
  why: 'The guard comes by the manifest and needs neither inline script nor eval nor an element of the page’s.',
  async run(scene) {
    for (const policy of policies) {
      const page = await scene.visit({ headers: { 'content-security-policy': policy }, connect: false });
      // The page's own first script is forbidden by some of these; a test's is not.
      await page.evaluate(triesScript(scene.rig));
      await page.evaluate(() => {
        const { tryOn, ethereum } = window as unknown as TriesWindow;
        tryOn(ethereum, 'the page');
      });
      const shown = await scene.review();
      if (policy.startsWith('sandbox')) expect(await shown.mark()).toBe('danger');
      expect(await endTries(scene, page)).toEqual({ 'the page': 'error 4001' });
      await page.close();
    }
    await scene.quiet();
    return 'held';
  },
});
