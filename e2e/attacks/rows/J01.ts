import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';
import { sweep } from '../sweep';
import { type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'The page answers its own request: every message of ours, on every bus that a page has',
  expected: 'held',
  why: 'Both worlds speak over one private port, and the background is asked for the release itself.',
  async run(scene) {
    const { rig, quiet } = scene;
    const page = await scene.visit({ script: triesScript(rig) });
    await page.evaluate(() => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      tryOn(ethereum, 'forged');
    });
    const shown = await scene.review();
    const [entry] = await rig.settings.queue();
    const forged = await scene.attack(
      page,
      async (body: string, bodyHash: string) => {
        const channel = new BroadcastChannel('restake-guard');
        const pushed = { pageKey: 'x'.repeat(32), outcome: 'continue', bodyHash };
        const messages: unknown[] = [
          ...['decision', 'release', 'decide'].map((type) => ({ id: 1, type, data: pushed, timestamp: Date.now() })),
        ];
        for (let seq = 0; seq < 5; seq += 1)
          messages.push(['continue', seq, body], ['released', seq], ['reject', seq, 1, 'x']);
        for (const message of messages) {
          for (const target of [window, parent, top as Window]) target.postMessage(message, '*');
          channel.postMessage(message);
          for (const target of [window, document])
            for (const name of ['message', 'restake-guard:hello', 'restake-guard', 'eip6963:requestProvider'])
              target.dispatchEvent(new CustomEvent(name, { detail: message }));
        }
        // Our own greeting: nobody takes a second port.
        const taken: boolean[] = [];
        const heard: unknown[] = [];
        for (const target of [window, document]) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => heard.push(data);
          const hello = new MessageEvent('restake-guard:hello', { ports: [port2], cancelable: true });
          taken.push(!target.dispatchEvent(hello));
          for (const message of messages) port1.postMessage(message);
        }
        await new Promise((later) => setTimeout(later, 300));
        return { taken, heard };
      },
      entry?.body ?? '',
      `0x${'00'.repeat(32)}`,
    );
    expect(forged).toEqual({ kind: 'answer', value: { taken: [false, false], heard: [] } });
    expect(await shown.status()).toBe('ready');
    expect(rig.wallet.asked().some((text) => text.includes('personal_sign'))).toBe(false);
    // What a page writes on such a bus may itself be shown, as an attempt to go round us; it rejects nobody else's.
    await sweep(scene, 1);
    await until('the answer', () =>
      page.evaluate(() => (window as unknown as TriesWindow).outcomes.forged === 'error 4001'),
    );
    await quiet();
    return 'held';
  },
});
