import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

const evil = '?id=1&origin=https://app.eigenlayer.xyz&data=%3Cimg%20src=x%20onerror=alert(1)%3E#{"verdict":"none"}';

export default defineAttack({
  title: 'The review page opened by its address, with data in it',
  expected: 'ignored',
  why: 'The page reads the queue of held requests and nothing of its own address.',
  async run({ visit, attack, requests, review, rejectAll, rig, quiet }) {
    const own = await rig.launched.openOwn('review', evil);
    await own.waitForSelector('main');
    expect(await own.evaluate(() => location.search)).toContain('data=');
    expect(await own.evaluate(() => document.documentElement.outerHTML)).not.toMatch(
      /onerror|app\.eigenlayer|Continue/,
    );
    await own.close();

    const page = await visit();
    const asked = attack(
      page,
      (request: object) =>
        (window as unknown as { ethereum: { request(call: object): unknown } }).ethereum.request(request),
      requests.approveStranger(),
    );
    const shown = await review();
    expect(await shown.text()).not.toMatch(/app\.eigenlayer|onerror/);
    expect(await shown.mark()).toBe('critical');
    await rejectAll(1);
    expect(await asked).toMatchObject({ kind: 'error', code: 4001 });
    await quiet();
    return 'ignored';
  },
});
