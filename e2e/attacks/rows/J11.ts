import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A worse request, and a hundred more, come while the first is read',
  expected: 'held',
  why: 'What is shown is not replaced: the others wait behind it, and each is armed anew when its turn comes.',
  async run({ visit, attack, requests, review, permit, rig, quiet }) {
    const page = await visit();
    const ask = (call: object) =>
      (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call);
    const mild = requests.approve(6n);
    const first = attack(page, ask, mild);
    const shown = await review();
    const before = [await shown.act(), await shown.mark(), await shown.friction()];
    await shown.page.evaluate(() => {
      const review = document.querySelector('[data-testid="review"]') as HTMLElement;
      Object.assign(window, {
        revisions: [review.dataset.revision],
        acts: [document.querySelector('.act')?.textContent],
      });
      new MutationObserver(() => {
        const { revisions, acts } = window as unknown as { revisions: unknown[]; acts: unknown[] };
        revisions.push(review.dataset.revision);
        acts.push(document.querySelector('.act')?.textContent);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const others = attack(
      page,
      (worse: object, more: object, count: number) => {
        const { ethereum } = window as unknown as { ethereum: { request(asked: object): Promise<unknown> } };
        return Promise.allSettled(
          Array.from({ length: count }, (_, index) => ethereum.request(index ? more : worse)),
        ).then((all) => all.length);
      },
      requests.approveStranger(),
      requests.message('0x6d6f7265'),
      100,
    );
    await until('the others to wait', async () => (await rig.settings.queue()).length === 20);
    expect([await shown.act(), await shown.mark(), await shown.friction()]).toEqual(before);
    const changes = await shown.page.evaluate(() => {
      const { revisions, acts } = window as unknown as { revisions: unknown[]; acts: unknown[] };
      return [new Set(revisions).size, new Set(acts).size];
    });
    expect(changes).toEqual([1, 1]);
    await permit(shown);
    expect((await first).kind).toBe('answer');
    // The next one is another card: critical, and not armed by what was done to the first.
    const next = await review();
    expect(await next.mark()).toBe('critical');
    expect(await next.isArmed()).toBe(false);
    await next.close();
    await until('all of them to be rejected', async () => (await rig.settings.queue()).length === 0);
    expect(await others).toEqual({ kind: 'answer', value: 100 });
    await quiet();
    return 'held';
  },
});
