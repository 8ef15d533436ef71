import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'A frame of another site in a page asks, also one in a sandbox',
  expected: 'flagged',
  why: 'The window names the frame’s site and the page’s, as the browser says them, and that they differ is a danger.',
  async run(scene) {
    const { site, rig } = scene;
    const asking = `<script>${triesScript(rig)}; tryOn(window.ethereum, 'a frame');</script>`;
    const page = await scene.visit({ files: { '/ad': asking }, script: triesScript(rig) });
    const insert = (address: string, sandbox: string | null) =>
      scene.attack(
        page,
        (src: string, allow: string | null) => {
          const frame = document.createElement('iframe');
          if (allow !== null) frame.setAttribute('sandbox', allow);
          frame.src = src;
          document.body.append(frame);
        },
        address,
        sandbox,
      );

    const other = new URL(site.url('127.0.0.1')).host;
    const own = new URL(site.url()).host;
    for (const sandbox of [null, 'allow-scripts allow-same-origin']) {
      await insert(site.url('127.0.0.1', '/ad'), sandbox);
      const review = await scene.review();
      expect(await review.from()).toContain(other);
      expect(await review.from()).toContain(own);
      expect(await review.mark()).toBe('danger');
      expect((await review.findings()).join()).toContain('frame');
      await scene.rejectAll(1);
    }

    // Without an origin of its own: from elsewhere, from here, and as text.
    await insert(site.url('127.0.0.1', '/ad'), 'allow-scripts');
    const opaque = await scene.review();
    expect(await opaque.from()).not.toContain(other);
    expect(await opaque.from()).toContain(own);
    expect(await opaque.mark()).toBe('danger');
    await scene.rejectAll(1);
    await insert('/ad', 'allow-scripts');
    expect(await (await scene.review()).mark()).toBe('danger');
    await scene.rejectAll(1);

    // The page asks after all that: nothing of the frames' sticks to it.
    await page.evaluate(() => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      tryOn(ethereum, 'the page');
    });
    expect(await (await scene.review()).from()).not.toContain(other);
    expect(await endTries(scene, page)).toEqual({ 'the page': 'error 4001' });
    await scene.quiet();
    return 'flagged';
  },
});
