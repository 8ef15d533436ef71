import { defineAttack } from '../defineAttack';
import { writeOnWire } from '../writeOnWire';

export default defineAttack({
  title: 'The same on the wire of many chains',
  expected: 'blocked',
  why: 'The gate knows a wallet’s streams by their kind, not by one name.',
  wallet: { kind: 'metamask', order: 'after' },
  run: (scene) => writeOnWire(scene, 'metamask-multichain-provider'),
});
