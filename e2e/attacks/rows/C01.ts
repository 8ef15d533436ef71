import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

type Asking = { ethereum: { request(call: unknown): unknown; send(method: string, params: unknown): unknown } };

export default defineAttack({
  title: 'The request is changed after the call, while the review is read',
  expected: 'held',
  why: 'It is copied once, when it is made; that copy is shown, and the wallet gets that copy.',
  async run({ visit, attack, requests, review, permit, quiet }) {
    const page = await visit();
    const answer = attack(
      page,
      (request: { method: string; params: { to?: string; data?: string; value?: string }[] }) => {
        const asked = (window as unknown as Asking).ethereum.request(request);
        const change = () => {
          request.params[0] = { to: `0x${'66'.repeat(20)}`, data: '0x', value: '0xde0b6b3a7640000' };
          request.params.push({ to: `0x${'66'.repeat(20)}` });
          request.method = 'eth_sign';
        };
        const { params } = request;
        const [first] = params;
        const inside = () => Object.assign(first ?? {}, { to: `0x${'66'.repeat(20)}`, data: '0x', value: '0x1' });
        // At once, before the copy could travel; while it is read; and in the moment in which another window comes up.
        inside();
        change();
        setInterval(change, 10);
        setInterval(inside, 10);
        addEventListener('blur', change);
        return asked;
      },
      requests.approve(5n),
    );
    const shown = await review();
    expect(await shown.act()).toContain('EigenLayer StrategyManager');
    await permit(shown);
    expect((await answer).kind).toBe('answer');

    // The same for what lies deeper, in a message that is signed.
    const signed = attack(
      page,
      ({ method, params }: { method: string; params: unknown[] }) => {
        const data = JSON.parse(params[1] as string) as { message: { choice: string }; primaryType: string };
        const given = [params[0], data];
        const asked = (window as unknown as Asking).ethereum.request({ method, params: given });
        data.message.choice = 'no';
        data.primaryType = 'EIP712Domain';
        given.length = 0;
        setInterval(() => {
          data.message = { choice: 'all of it' };
        }, 10);
        return asked;
      },
      requests.unknownTypedData(),
    );
    const second = await review();
    expect(await second.text()).toContain('"choice": "yes"');
    await permit(second);
    expect((await signed).kind).toBe('answer');
    await quiet();
    return 'held';
  },
});
