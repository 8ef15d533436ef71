import { expect } from 'vitest';
import { ask } from '../../harness/ask';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

/** The same ends, another middle. */
const twinOf = (address: string, kept: number) =>
  `${address.slice(0, 2 + kept)}${'5'.repeat(40 - 2 * kept)}${address.slice(-kept)}`.toLowerCase() as `0x${string}`;

export default defineAttack({
  title: 'Addresses with the ends of the user’s own, of an operator’s and of a labelled one',
  expected: 'flagged',
  why: 'Critical, with both addresses whole, in groups, and what differs marked.',
  async run(scene) {
    const { world, settings } = scene.rig;
    const { staker, neighbour } = world.accounts;
    await settings.change('local', {
      labels: { [world.deployment.chainId]: { [neighbour.address.toLowerCase()]: 'Cold storage' } },
    });
    const transfer = (to: string) =>
      scene.requests.send(world.tokens.stLST, encode('function transfer(address to, uint256 amount)', to, 10n ** 18n));
    const page = await scene.visit();
    const known = [staker.address, neighbour.address, world.operators.a, world.tokens.rLST];
    const twins = known.flatMap((address) => [4, 6].map((kept) => [address, twinOf(address, kept)] as const));
    const shown = await showEach(scene, page, [
      ...twins.map(([, twin]) => transfer(twin)),
      transfer(neighbour.address),
    ]);
    twins.forEach(([genuine, twin], index) => {
      const one = shown[index];
      expect([twin, one?.mark]).toEqual([twin, 'critical']);
      expect(one?.findings).toContain('critical: An address imitates one that you know');
      const text = one?.text.replace(/\s/g, '').toLowerCase();
      expect(text).toContain(genuine.toLowerCase());
      expect(text).toContain(twin);
    });
    expect(shown.at(-1)?.findings.join()).not.toContain('imitates');

    const held = ask(page, transfer(twinOf(neighbour.address, 4)));
    const { page: window } = await scene.review();
    const marked = await until('the groups that differ', () =>
      window.evaluate(() => [...document.querySelectorAll('.finding mark')].map((mark) => mark.textContent ?? '')),
    );
    expect(marked).toHaveLength(16);
    await scene.rejectAll(1);
    await held;
    await settings.change('local', { labels: null });
    return 'flagged';
  },
});
