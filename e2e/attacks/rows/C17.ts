import { expect } from 'vitest';
import { ask } from '../../harness/ask';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'The same request again after it was allowed: twice, from another tab, from another site',
  expected: 'held',
  why: 'A decision belongs to one request of one document and is spent when it is forwarded; equal bytes are another request.',
  async run({ rig, visit, requests, review, permit, rejectAll, quiet }) {
    const page = await visit();
    const request = requests.approve(5n);
    const first = ask(page, request);
    const second = ask(page, request);
    await permit(await review());
    expect((await first).kind).toBe('answer');
    await rejectAll(1);
    expect(await second).toMatchObject({ kind: 'error', code: 4001 });

    const third = ask(page, request);
    await rejectAll(1);
    expect(await third).toMatchObject({ kind: 'error', code: 4001 });

    const tab = await rig.launched.browser.newPage();
    await tab.goto(page.url());
    const fromTab = ask(tab, request);
    await rejectAll(1);
    expect(await fromTab).toMatchObject({ kind: 'error', code: 4001 });

    await tab.goto(page.url().replace('localhost', '127.0.0.1'));
    const fromSite = ask(tab, request);
    const shown = await review();
    expect(await shown.from()).toContain('127.0.0.1');
    await rejectAll(1);
    expect(await fromSite).toMatchObject({ kind: 'error', code: 4001 });

    // One that was rejected is not allowed by what was allowed before it.
    await page.reload();
    const reloaded = ask(page, request);
    await rejectAll(1);
    expect(await reloaded).toMatchObject({ kind: 'error', code: 4001 });
    await tab.close();
    await quiet();
    return 'held';
  },
});
