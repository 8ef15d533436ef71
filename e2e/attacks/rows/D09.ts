import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { refuseEach, showEach } from '../showEach';

type Call = { to: string; data?: string; value?: string };

export default defineAttack({
  title: 'A batch of 2 to 200 calls with one that harms, whatever stands around it',
  expected: 'flagged',
  why: 'All calls are one review; the worst one leads, and each has its own findings.',
  async run(scene) {
    const page = await scene.visit();
    const { world } = scene.rig;
    const { staker, neighbour } = world.accounts;
    const callOf = ({ params }: { params: readonly object[] }): Call => {
      const { to, data } = params[0] as Call;
      return { to, ...(data === undefined ? {} : { data }) };
    };
    const good = callOf(scene.requests.approve(5n));
    const evil = callOf(scene.requests.approveStranger());
    const home = `0x${world.deployment.chainId.toString(16)}`;
    const batch = (calls: readonly Call[], more: object = {}) => ({
      method: 'wallet_sendCalls',
      params: [{ version: '2.0.0', chainId: home, from: staker.address, atomicRequired: true, calls, ...more }],
    });
    const among = (count: number, at: number) =>
      Array.from({ length: count }, (_, index) => (index === at ? evil : good));
    const [two, ten, last, loose, sponsored, elsewhere, others, bare] = await showEach(scene, page, [
      batch(among(2, 1)),
      batch(among(10, 5)),
      batch(among(200, 199)),
      batch(among(3, 1), { atomicRequired: false }),
      batch(among(3, 1), { capabilities: { paymasterService: { url: 'https://paymaster.test', optional: true } } }),
      batch([good, good], { chainId: '0x1' }),
      batch([good, good], { from: neighbour.address }),
      batch(among(3, 0), { chainId: undefined, from: undefined, version: undefined }),
    ]);
    for (const [one, number] of [
      [two, 2],
      [ten, 6],
      [last, 200],
      [loose, 2],
      [sponsored, 2],
      [bare, 1],
    ] as const) {
      expect([number, one?.mark]).toEqual([number, 'critical']);
      expect(one?.worst).toMatch(new RegExp(`^Call ${number}: .*stLST`));
      expect(one?.friction).toBe('type');
      expect(one?.text).toContain(`CALL ${number}`.toLowerCase().replace('call', 'Call'));
    }
    expect(elsewhere?.mark).toBe('critical');
    expect(elsewhere?.text).toContain('Ethereum');
    expect(others?.mark).toBe('danger');
    await refuseEach(scene, page, [
      batch(among(201, 7)),
      batch([]),
      batch([{ to: 'nobody' }]),
      batch([good, null as never]),
      { method: 'wallet_sendCalls', params: [batch([good]).params[0], batch([evil]).params[0]].slice(0, 0) },
    ]);
    return 'flagged';
  },
});
