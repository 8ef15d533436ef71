import { toFunctionSelector } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

const names = ['claim()', 'securityUpdate()', 'claimRewards()', 'connect()', 'verifyWallet()'] as const;

export default defineAttack({
  title: 'Functions named to please, and selectors that two functions share',
  expected: 'flagged',
  why: 'A name comes only from the description of a known contract; elsewhere the four bytes are shown, and shapes must fit exactly.',
  async run(scene) {
    const { world } = scene.rig;
    const stranger = world.slashers.plain;
    const page = await scene.visit();
    const selectors = names.map((name) => toFunctionSelector(`function ${name}`));
    const [shared, known, ...named] = await showEach(scene, page, [
      // many_msg_babbage(bytes1) has transfer’s four bytes, and none of its shape.
      scene.requests.send(stranger, `0xa9059cbb${'ff'.repeat(32)}`),
      // The same at a contract that is known for another function.
      scene.requests.send(world.core.delegationManager, selectors[0]),
      ...selectors.map((selector) => scene.requests.send(stranger, selector)),
    ]);
    named.forEach((one, index) => {
      expect(one.act).toContain(selectors[index]);
      expect(one.text).not.toContain(names[index]?.replace('()', ''));
      expect(['info', 'warning', 'danger']).toContain(one.mark);
    });
    expect(shared?.act).toContain('0xa9059cbb');
    expect(shared?.act).not.toMatch(/transfer|send/i);
    expect(known?.act).toContain(selectors[0]);
    expect(known?.findings).toContain('warning: This function is not described here');
    return 'flagged';
  },
});
