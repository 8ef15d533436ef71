import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'What can be read after reviews: the page’s console and globals, our storage',
  expected: 'ignored',
  why: 'The log keeps site, method and ending for this session; history is off until somebody turns it on.',
  async run({ visit, attack, requests, review, permit, rejectAll, rig, quiet }) {
    const page = await visit();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const ask = (call: object) =>
      (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call);
    const secret = '0x53656372657420746578742e';
    const calls = [requests.approve(8n), requests.approveStranger(), requests.message(secret)];
    const answers = calls.map((call) => attack(page, ask, call));
    await permit(await review());
    await rejectAll(2);
    await Promise.all(answers);
    await quiet();

    expect(said).toEqual([]);
    const globals = await page.evaluate(() =>
      Object.keys(window)
        .filter((name) => /guard|restake/i.test(name))
        .concat(Object.keys(localStorage)),
    );
    expect(globals).toEqual([]);
    const { local, session } = await rig.settings.all();
    expect(Object.keys(local).filter((name) => /history/.test(name))).toEqual([]);
    const { forwarded, ...rest } = session;
    // What was sent is put in front of the next simulation while it is not mined.
    expect(JSON.stringify(forwarded ?? '')).not.toContain(secret.slice(2));
    const kept = JSON.stringify({ local: { ...local, deployments: [] }, rest });
    for (const text of [secret.slice(2), '095ea7b3', rig.world.accounts.attacker.address.slice(2)])
      expect(kept.toLowerCase()).not.toContain(text.toLowerCase());
    return 'ignored';
  },
});
