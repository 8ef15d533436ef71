import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

const word = (value: number): string => value.toString(16).padStart(64, '0');

export default defineAttack({
  title: 'Lists in lists whose offsets lead back to themselves',
  expected: 'flagged',
  why: 'What is read of a call is bounded by its size, however often one place is named: the rest is unknown, and said to be.',
  async run(scene) {
    const { requests, rig, visit, quiet } = scene;
    const { core, accounts } = rig.world;
    const page = await visit();
    const manager = core.delegationManager;
    const stranger = accounts.attacker.address;
    const shown = await showEach(scene, page, [
      requests.send(stranger, `0xac9650d8${word(32).repeat(4_000)}`),
      requests.send(stranger, `0x34fcd5be${(word(32) + word(64) + word(96)).repeat(1_000)}`),
      requests.send(manager, `0x0dd8dd02${word(32)}${word(2_000)}${word(64_000).repeat(2_000)}${word(96).repeat(900)}`),
      requests.send(stranger, `0xac9650d8${word(32)}${word(2 ** 32 - 1)}`),
    ]);
    for (const { mark, findings, text } of shown) {
      expect(['warning', 'danger', 'critical', 'unknown']).toContain(mark);
      expect(findings.length).toBeGreaterThan(0);
      expect(text).not.toContain('Nothing found');
    }
    // The window is alive, and so is the background: what comes next is read as always.
    const [next] = await showEach(scene, page, [requests.approve(5n)]);
    expect(next?.act).toContain('EigenLayer StrategyManager');
    await quiet();
    return 'flagged';
  },
});
