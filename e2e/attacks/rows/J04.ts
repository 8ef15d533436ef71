import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Another extension and a page send messages to ours, and open ports',
  expected: 'ignored',
  why: 'Nothing in us listens to messages or ports from outside, and no page is named as one that may send them.',
  async run({ visit, attack, requests, review, rejectAll, rig, browser, quiet }) {
    const page = await visit();
    const answer = attack(
      page,
      (call: object) => (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call),
      requests.approveStranger(),
    );
    const shown = await review();
    const [entry] = await rig.settings.queue();
    const { id = '', revision = 0 } = entry ?? {};
    const decide = {
      id: 1,
      type: 'decide',
      timestamp: 1,
      data: { id, outcome: 'continue', revision, acknowledged: ['x'] },
    };
    const root = await rig.settings.root();
    const send = async (own: string, message: object) => {
      type Runtime = {
        sendMessage(to: string, message: object): Promise<unknown>;
        connect(to: string): {
          postMessage(message: object): void;
          onDisconnect: { addListener(run: () => void): void };
        };
      };
      const { runtime } = (globalThis as unknown as { chrome?: { runtime?: Partial<Runtime> } }).chrome ?? {};
      if (!runtime?.sendMessage || !runtime.connect) return ['no runtime'];
      const { connect, sendMessage } = runtime;
      const sent = await Promise.resolve()
        .then(() => sendMessage(own, message))
        .then(
          (got) => `answer ${JSON.stringify(got ?? null)}`,
          () => 'refused',
        );
      const port = await new Promise<string>((told) => {
        try {
          const opened = connect(own);
          opened.onDisconnect.addListener(() => told('closed'));
          opened.postMessage(message);
        } catch {
          told('refused');
        }
        setTimeout(told, 2_000, 'open');
      });
      return [sent, port];
    };
    const ours = new URL(root).host;
    expect(await attack(page, send, ours, decide)).toEqual({ kind: 'answer', value: ['no runtime'] });
    if (browser === 'chromium') {
      const { browser: all } = rig.launched;
      const stranger = await all.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().endsWith('/wallet.js'),
      );
      const worker = await stranger.worker();
      expect(await worker?.evaluate(send, ours, decide)).toEqual(['refused', 'closed']);
    }
    expect(await shown.status()).toBe('ready');
    await rejectAll(1);
    expect(await answer).toMatchObject({ kind: 'error', code: 4001 });
    await quiet();
    return 'ignored';
  },
});
