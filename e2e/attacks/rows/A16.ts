import { defineAttack } from '../defineAttack';
import { writeOnWire } from '../writeOnWire';

export default defineAttack({
  title: 'The page writes what MetaMask’s own script writes, to MetaMask’s content script, which runs after us',
  expected: 'blocked',
  why: 'Our gate hears it first and ends it there, unless it was just released; where the wallet hears first, the window says so.',
  wallet: { kind: 'metamask', order: 'after' },
  run: (scene) => writeOnWire(scene, 'metamask-provider'),
});
