import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Addresses of every kind: a number, a subdomain, a file, an origin that is none',
  expected: 'flagged',
  why: 'The window shows the origin as the browser says it; a page without one, or from a file, is itself a finding.',
  async run(scene) {
    const { rig, site } = scene;
    const ask = () => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      tryOn(ethereum, 'here');
    };
    for (const host of ['127.0.0.1', 'localhost'] as const) {
      const page = await scene.visit({ connect: false, host, script: triesScript(rig) });
      await page.evaluate(ask);
      expect(await (await scene.review()).from()).toContain(new URL(site.url(host)).host);
      await endTries(scene, page);
    }

    const nobody = await scene.visit({
      connect: false,
      headers: { 'content-security-policy': 'sandbox allow-scripts' },
      script: triesScript(rig),
    });
    await nobody.evaluate(ask);
    const shown = await scene.review();
    expect(await shown.mark()).toBe('danger');
    expect(await shown.from()).not.toContain(new URL(site.url()).host);
    await endTries(scene, nobody);

    const folder = await mkdtemp(join(tmpdir(), 'attack-'));
    const file = join(folder, 'page.html');
    await writeFile(file, `<!doctype html><title>File</title><script>${triesScript(rig)}</script>`);
    const page = await rig.launched.browser.newPage();
    try {
      await page.goto(`file://${file}`);
      await page.evaluate(ask);
      const outcome = await page.evaluate(() => (window as unknown as TriesWindow).outcomes.here);
      // Chromium lets extensions into files only where the user says so: then the wallet is not there either.
      if (outcome !== 'no wallet') {
        expect(['warning', 'danger', 'critical']).toContain(await (await scene.review()).mark());
        await endTries(scene, page);
      }
    } finally {
      await page.close();
      await rm(folder, { recursive: true });
    }
    await scene.quiet();
    return 'flagged';
  },
});
