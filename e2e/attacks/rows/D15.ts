import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'Ten requests at once and ten one after the other, equal ones and mixed ones',
  expected: 'held',
  why: 'All wait in one window, each with a decision of its own; the tenth is judged like the first.',
  async run(scene) {
    const page = await scene.visit();
    const { requests, rig } = scene;
    const evil = requests.approveStranger();
    const equal = await showEach(
      scene,
      page,
      Array.from({ length: 10 }, () => evil),
    );
    for (const one of equal) expect([one.mark, one.findings]).toEqual(['critical', equal[0]?.findings]);

    // The harmful one last, behind nine that are not.
    const mixed = await showEach(scene, page, [
      ...Array.from({ length: 9 }, (_, index) => requests.approve(BigInt(index + 1))),
      evil,
    ]);
    expect(mixed.map(({ mark }) => mark)).toEqual([...Array.from({ length: 9 }, () => 'none'), 'critical']);
    expect(mixed[9]?.findings).toEqual(equal[0]?.findings);
    expect(rig.wallet.asked().filter((text) => text.includes('eth_sendTransaction'))).toEqual([]);
    await scene.quiet();
    return 'held';
  },
});
