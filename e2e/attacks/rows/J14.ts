import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';

const garbage = { settings: null, queue: 5, v: 99 };

export default defineAttack({
  title: 'Storage that is full, that fills up under a review, and that holds rubbish',
  expected: 'blocked',
  why: 'What cannot be stored is rejected; what cannot be read counts as not there, and settings fall back to the careful default.',
  async run({ visit, attack, requests, review, rejectAll, rig, quiet }) {
    const page = await visit();
    const ask = (call: object) =>
      (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call);
    const rejected = { kind: 'error', code: 4001 };

    // Full before the request.
    await rig.settings.fill('session');
    expect(await attack(page, ask, requests.approve(1n))).toMatchObject(rejected);
    await rig.settings.empty('session');
    await quiet();

    // Full under the eyes of whoever reads it: Reject still rejects.
    const held = attack(page, ask, requests.approve(2n));
    const shown = await review();
    await rig.settings.fill('session');
    await shown.esc();
    expect(await held).toMatchObject(rejected);
    await rig.settings.empty('session');
    for (const open of await rig.launched.ownPages('review')) await open.close();
    await rig.launched.endBackground();
    await until('an empty queue', async () => (await rig.settings.queue()).length === 0);
    await quiet();

    // Settings and session that make no sense: the request is held all the same.
    const local = Object.fromEntries(Object.keys((await rig.settings.all()).local).map((name) => [name, garbage]));
    const names = ['queue', 'connections', 'heads', 'forwarded', 'endpointFacts', 'lastReads', 'knownAccounts', 'log'];
    await rig.launched.endBackground();
    await rig.settings.change('local', {
      ...local,
      thresholds: garbage,
      labels: '{',
      holdEverything: 'no',
      language: 7,
    });
    await rig.settings.change('session', Object.fromEntries(names.map((name) => [name, garbage])));
    await rig.settings.change('session', { queue: '[{"broken":1}' });
    const odd = attack(page, ask, requests.approveStranger());
    const unread = await review();
    expect(await unread.friction()).not.toBe('click');
    await rejectAll(1);
    expect(await odd).toMatchObject(rejected);

    // Rubbish in the place of a request that is held: it counts as lost, and its page hears so.
    const lost = attack(page, ask, requests.approve(3n));
    await review();
    await rig.launched.endBackground();
    await rig.settings.change('session', { queue: '[[{"id":1}]]' });
    expect(await lost).toMatchObject(rejected);
    for (const open of await rig.launched.ownPages('review')) await open.close();
    await rig.settings.change('session', Object.fromEntries(names.map((name) => [name, null])));
    await rig.settings.change('local', { thresholds: null, labels: null, holdEverything: null, language: null });
    await rig.launched.endBackground();
    await quiet();
    return 'blocked';
  },
});
