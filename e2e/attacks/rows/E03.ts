import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

const long = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(50)}`;

export default defineAttack({
  title: 'Hosts that look like another’s: in front, drawn alike, in other letters, endless',
  expected: 'flagged',
  why: 'The host is shown whole, in the letters that the browser uses, with what somebody registered in bold; imitations are a danger.',
  async run(scene) {
    const { rig, site } = scene;
    const [imitations, others] = [['app.eigenlayer.xyz', 'eigeniayer', 'xn--eigenlyer-5yh'], [long]];
    for (const name of [...imitations, ...others]) {
      const host = `${name}.localhost` as const;
      const isImitation = imitations.includes(name);
      // An imitation is not even connected without a look at it.
      const page = await scene.visit({ host, connect: !isImitation });
      const request = isImitation ? { method: 'eth_requestAccounts' } : scene.requests.approve(5n);
      const [one] = await showEach(scene, page, [request]);
      expect(one?.text.split('\n')[0]).toBe(site.url(host).slice(0, -1));
      const flagged = one?.findings.includes('danger: This site’s address imitates another');
      expect([host, flagged]).toEqual([host, isImitation]);
      if (flagged) expect(one?.mark).toBe('danger');
      await page.close();
    }
    // What stands before the host, or behind it, is no part of it.
    const page = await scene.visit();
    const { port } = new URL(site.url());
    site.serve({ '/app.eigenlayer.xyz': '<!doctype html><title>x</title>' });
    await page.goto(
      `http://app.eigenlayer.xyz@localhost:${port}/app.eigenlayer.xyz?app.eigenlayer.xyz#app.eigenlayer.xyz`,
    );
    const [shown] = await showEach(scene, page, [scene.requests.approve(5n)]);
    expect(shown?.text.split('\n')[0]).toBe(`http://localhost:${port}`);
    expect(shown?.text).not.toContain('eigenlayer.xyz');
    expect(rig.wallet.asked().filter((text) => text.includes('eth_sendTransaction'))).toEqual([]);
    return 'flagged';
  },
});
