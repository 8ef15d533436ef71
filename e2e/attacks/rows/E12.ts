import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

const drawn = `<div style="position:fixed;inset:0 auto auto 0;width:400px;height:640px;background:#fff;z-index:9">
  <header>app.eigenlayer.xyz</header><h1>Sign in. You lose nothing</h1><p>Verified by Restake Guard</p>
  <button>Continue to wallet</button></div>`;

export default defineAttack({
  title: 'A page that draws our window, or a badge that says we checked it',
  expected: 'limit',
  why: 'A page can draw anything; the real window is one of the browser’s own and shows two words that no page can learn.',
  async run({ rig, visit, attack, requests, review, rejectAll, wentRound }) {
    const page = await visit({ html: drawn });
    const phrase = await rig.settings.read('local', 'phrase');
    expect(phrase).toMatch(/^[a-z]+ [a-z]+$/);
    const own = (await rig.launched.openOwn('popup')).url().replace(/popup\.html.*/, '');

    const held = attack(
      page,
      (call: object) => (window as unknown as { ethereum: { request(c: object): unknown } }).ethereum.request(call),
      requests.approve(5n),
    );
    const shown = await review();
    expect(await shown.from()).toContain(phrase as string);

    // The page gets neither our window nor what it shows: no frame of it, no file of ours, no handle.
    const tried = await attack(
      page,
      async (root: string) => {
        const frame = document.createElement('iframe');
        frame.src = `${root}review.html`;
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 800));
        const inside = (() => {
          try {
            return frame.contentDocument?.body.textContent ?? 'closed';
          } catch {
            return 'closed';
          }
        })();
        const fetched = await fetch(`${root}review.html`).then(
          () => 'open',
          () => 'closed',
        );
        // Firefox does not even try, and throws.
        const handle = await (async () => {
          try {
            const opened = window.open(`${root}options.html`);
            await new Promise((resolve) => setTimeout(resolve, 800));
            const text = opened?.document.body.textContent;
            opened?.close();
            return text || 'closed';
          } catch {
            return 'closed';
          }
        })();
        return { inside: inside.trim() || 'closed', fetched, handle: handle.trim() || 'closed' };
      },
      own,
    );
    expect(tried).toMatchObject({ kind: 'answer', value: { inside: 'closed', fetched: 'closed', handle: 'closed' } });
    expect(await page.evaluate(() => document.documentElement.innerHTML)).not.toContain(phrase);
    await rejectAll(1);
    await held;
    // It cannot be prevented, and nothing was asked by it.
    wentRound();
    return 'limit';
  },
});
