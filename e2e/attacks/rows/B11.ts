import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'The page goes elsewhere while its request is read: another site, itself anew, an entry of its history',
  expected: 'held',
  why: 'A decision is for one document: another address in the same document changes nothing, another document ends it.',
  async run({ visit, attack, review, permit, requests, rig, site, quiet }) {
    const page = await visit({ files: { '/next': 'next' } });
    const call = requests.approve(4n);
    const ask = (request: object) =>
      (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(request);

    const kept = attack(page, ask, call);
    const shown = await review();
    await page.evaluate(() => {
      history.pushState({}, '', '/somewhere-else');
      location.hash = 'part';
      history.replaceState({}, '', '/');
    });
    expect(await shown.status()).toBe('ready');
    await permit(shown);
    expect((await kept).kind).toBe('answer');

    for (const go of [site.url('127.0.0.1', '/next'), site.url('localhost', '/next')]) {
      await page.goto(site.url());
      const left = attack(page, ask, requests.approve(5n));
      const open = await review();
      await page.evaluate((to) => location.assign(to), go);
      await until('the window to say so', async () => (await open.text()).includes('The page is gone'));
      expect(await open.text()).not.toContain('Continue');
      expect(await left).toEqual({ kind: 'gone' });
      await open.esc();
      await open.closed();
      await quiet();
    }
    expect(rig.wallet.asked().filter((text) => text === JSON.stringify(call))).toHaveLength(1);
    return 'held';
  },
});
