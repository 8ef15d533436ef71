import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

type Asking = { ethereum: { request(call: unknown): Promise<unknown> } };

export default defineAttack({
  title: 'Calldata from 128 kB to 20 MB, typed data 10,000 deep and of 10,000 types',
  expected: 'flagged',
  why: 'Up to a million characters it is held and said to be unreadable; what is larger, or deeper than anything ordinary, is refused at once.',
  async run(scene) {
    const { requests, rig, visit, attack, quiet } = scene;
    const { staker, attacker } = rig.world.accounts;
    const page = await visit();
    const codes = await attack(
      page,
      (from: string, to: string) => {
        const nested = (depth: number) => {
          let value: unknown = [];
          for (let left = depth; left > 0; left -= 1) value = { a: [value] };
          return value;
        };
        const entries = Array.from({ length: 10_000 }, (_, at) => [`T${at}`, [{ name: 'a', type: 'uint8' }]]);
        const many = { domain: {}, types: Object.fromEntries(entries), primaryType: 'T0', message: { a: 1 } };
        const typed = (data: unknown) => ({ method: 'eth_signTypedData_v4', params: [from, data] });
        const all = [
          { method: 'eth_sendTransaction', params: [{ from, to, data: `0xac9650d8${'ab'.repeat(20_000_000)}` }] },
          { method: 'eth_sendTransaction', params: [{ from, to, data: `0xac9650d8${'ab'.repeat(1_000_000)}` }] },
          ...[nested(10_000), '{"a":['.repeat(10_000) + ']}'.repeat(10_000), many, JSON.stringify(many)].map(typed),
          { method: 'personal_sign', params: [`0x${'61'.repeat(3_000_000)}`, from] },
        ];
        const { ethereum } = window as unknown as Asking;
        return Promise.all(
          all.map((request) =>
            ethereum.request(request).then(
              () => 'answered',
              (error: { code: unknown }) => error.code,
            ),
          ),
        );
      },
      staker.address,
      attacker.address,
    );
    expect(codes).toEqual({ kind: 'answer', value: Array(7).fill(-32602) });
    await quiet();
    // One after the other: each is large.
    for (const [to, size] of [
      [attacker.address, 128 * 1024],
      [rig.world.core.delegationManager, 450_000],
    ] as const) {
      const [shown] = await showEach(scene, page, [requests.send(to, `0x0dd8dd02${'ab'.repeat(size)}`)]);
      const { mark, text } = shown ?? {};
      expect(['warning', 'danger', 'critical', 'unknown']).toContain(mark);
      expect(text).toContain('Reject');
      expect(text).not.toContain('Nothing found');
    }
    const [next] = await showEach(scene, page, [requests.approve(5n)]);
    expect(next?.act).toContain('EigenLayer StrategyManager');
    await quiet();
    return 'flagged';
  },
});
