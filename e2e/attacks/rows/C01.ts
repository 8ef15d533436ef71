import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'The request is changed after the call, while the review is read',
  expected: 'held',
  why: 'It is copied once, when it is made; that copy is shown, and the wallet gets that copy.',
  async run({ visit, attack, requests, review, permit }) {
    const page = await visit();
    const answer = attack(
      page,
      (request: { method: string; params: [{ to: string; data: string }] }) => {
        const asked = (window as unknown as { ethereum: { request(call: unknown): unknown } }).ethereum.request(
          request,
        );
        const change = () => {
          request.params[0].to = `0x${'66'.repeat(20)}`;
          request.params[0].data = '0x';
          request.method = 'eth_sign';
        };
        change();
        setInterval(change, 10);
        return asked;
      },
      requests.approve(5n),
    );
    const shown = await review();
    expect(await shown.act()).toContain('EigenLayer StrategyManager');
    await permit(shown);
    expect((await answer).kind).toBe('answer');
    return 'held';
  },
});
