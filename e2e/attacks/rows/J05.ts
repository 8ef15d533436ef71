import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Messages of the review window sent by others: a content script of ours whose page was taken over, our popup',
  expected: 'held',
  why: 'The background takes a decision only from our review page at its own address, as the browser names the sender.',
  async run({ visit, attack, requests, review, rejectAll, rig, browser, quiet }) {
    const page = await visit();
    const answer = attack(
      page,
      (call: object) => (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call),
      requests.approveStranger(),
    );
    const shown = await review();
    const [entry] = await rig.settings.queue();
    const { id = '', revision = 0, pageKey = '' } = entry ?? {};
    const decision = { id, outcome: 'continue', revision, acknowledged: ['I accept'] };
    const messages = [
      { type: 'decide', data: decision },
      { type: 'release', data: { pageKey, chainId: '0x7a69', accounts: [rig.world.accounts.staker.address] } },
      { type: 'testEndpoint', data: { chainId: 1, url: 'http://127.0.0.1:1/' } },
      { type: 'exposure', data: { chainId: 31_337, account: rig.world.accounts.staker.address } },
      { type: 'showReview', data: { extra: 'x'.repeat(1_000) } },
      { type: 'nothing', data: {} },
      { type: 'hold', data: { pageKey: '../..', body: '{}' } },
      { type: 'constructor', data: null },
    ].map((message, index) => ({ ...message, id: index, timestamp: 1 }));

    // Our popup may ask for exposure and for the window, and decides nothing.
    const fromPopup = await rig.settings.send(messages[0]);
    expect(fromPopup).toContain('refused');
    expect(await rig.settings.send(messages[1])).toContain('refused');
    expect(await rig.settings.send(messages[2])).toContain('refused');

    if (browser === 'chromium') {
      // The isolated world of our gate, reached as a compromised renderer would.
      const session = await page.createCDPSession();
      const worlds: number[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.name === 'Restake Guard') worlds.push(context.id);
      });
      await session.send('Runtime.enable');
      expect(worlds).toHaveLength(1);
      const expression = `Promise.all(${JSON.stringify(messages)}.map((message) =>
        chrome.runtime.sendMessage(message).then((answer) => JSON.stringify(answer ?? null), String)))`;
      const { result } = await session.send('Runtime.evaluate', {
        ...{ expression, awaitPromise: true, returnByValue: true },
        ...{ contextId: worlds[0] ?? 0 },
      });
      const answers = result.value as string[];
      // What nobody serves is answered by nobody; a release that nobody decided on is false.
      for (const [index, got] of answers.entries())
        expect([index, got]).toEqual([index, expect.stringMatching(/refused|null|"res":false|err/i)]);
      const storage = await session.send('Runtime.evaluate', {
        expression: 'chrome.storage.local.get().then(() => "read", String)',
        ...{ awaitPromise: true, returnByValue: true, contextId: worlds[0] ?? 0 },
      });
      expect(storage.result.value).not.toBe('read');
      await session.detach();
    }
    expect(await shown.status()).toBe('ready');
    await rejectAll(1);
    expect(await answer).toMatchObject({ kind: 'error', code: 4001 });
    await quiet();
    return 'held';
  },
});
