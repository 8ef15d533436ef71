import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Nobody answers',
  expected: 'held',
  why: 'There is no time after which anything goes on: it waits for as long as its page does.',
  async run({ visit, attack, requests, review, rejectAll, rig, quiet }) {
    const page = await visit();
    const answer = attack(
      page,
      (call: object) => (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call),
      requests.approveStranger(),
    );
    const shown = await review();
    const [before] = await rig.settings.queue();
    for (let round = 0; round < 2; round += 1) {
      await rig.launched.endBackground();
      await new Promise((later) => setTimeout(later, 3_500));
    }
    const [after] = await rig.settings.queue();
    expect(after).toMatchObject({ id: before?.id, status: 'ready', revision: before?.revision });
    expect(await shown.status()).toBe('ready');
    expect(rig.wallet.asked().some((text) => text.includes('eth_sendTransaction'))).toBe(false);
    await rejectAll(1);
    expect(await answer).toMatchObject({ kind: 'error', code: 4001 });
    await quiet();
    return 'held';
  },
});
