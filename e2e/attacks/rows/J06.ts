import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Our files and pages fetched, framed, loaded as script, style and picture, and opened by a page',
  expected: 'ignored',
  why: 'Nothing is accessible to the web, and a page of ours shows nothing unless a request is held.',
  async run({ visit, attack, rig, quiet }) {
    const root = await rig.settings.root();
    const page = await visit();
    const files = [
      'review.html',
      'review.html?id=1#data=evil',
      'manifest.json',
      'icon/16.png',
      'background.js',
      'content-scripts/guard.js',
    ];
    const reached = await attack(
      page,
      async (base: string, paths: readonly string[]) => {
        const got: string[] = [];
        const elements = { img: 'src', script: 'src', link: 'href', iframe: 'src', object: 'data' } as const;
        const settled = async (path: string, name: keyof typeof elements) => {
          const element = document.createElement(name);
          const loaded = new Promise<boolean>((done) => {
            element.onload = () => done(true);
            element.onerror = () => done(false);
            setTimeout(done, 1_500, false);
          });
          if (name === 'link') element.setAttribute('rel', 'stylesheet');
          element.setAttribute(elements[name], base + path);
          document.body.append(element);
          // An error page is loaded too: what counts is that it is none of ours.
          if ((await loaded) && name !== 'iframe' && name !== 'object') got.push(`${name} ${path}`);
          if (name === 'iframe') {
            const inside = (element as HTMLIFrameElement).contentWindow;
            inside?.postMessage({ type: 'decide' }, '*');
          }
        };
        await Promise.all(
          paths.flatMap((path) => [
            fetch(base + path).then(
              () => void got.push(`fetch ${path}`),
              () => undefined,
            ),
            ...(Object.keys(elements) as (keyof typeof elements)[]).map((name) => settled(path, name)),
          ]),
        );
        return got;
      },
      root,
      files,
    );
    expect(reached).toEqual({ kind: 'answer', value: [] });
    // What the browser shows instead has our address, and nothing of ours in it.
    await page.evaluate((address) => {
      try {
        location.assign(address);
      } catch {
        // Firefox does not even try.
      }
    }, `${root}review.html?data=evil`);
    await new Promise((later) => setTimeout(later, 500));
    for (const shown of await rig.launched.ownPages('review')) {
      expect(await shown.evaluate(() => document.querySelector('#root'))).toBe(null);
      await shown.close();
    }
    await quiet();

    // Whoever types the address gets an empty page.
    const own = await rig.launched.openOwn('review');
    await own.waitForSelector('main');
    expect(await own.evaluate(() => document.body.textContent)).not.toMatch(/evil|Continue/);
    await own.close();
    await quiet();
    return 'ignored';
  },
});
