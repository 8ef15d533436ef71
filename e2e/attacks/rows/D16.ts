import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

const methods = [
  'wallet_doSomething',
  'wallet_snap',
  'wallet_invokeSnap',
  'wallet_requestSnaps',
  'wallet_invokeMethod',
  'wallet_getEncryptionPublicKey',
  'personal_unlockAccount',
  'personal_sendTransaction',
  'personal_importRawKey',
  'eth_signSomething',
  'eth_sendPrivateTransaction',
  'eth_sendRawTransaction',
  'eth_getEncryptionPublicKey',
  'eth_decrypt',
  'cb_requestAction',
  'okx_signAll',
  'debug_setHead',
  'toString',
  'constructor',
  '__proto__',
  'hasOwnProperty',
];

export default defineAttack({
  title: 'Methods that nobody has heard of',
  expected: 'held',
  why: 'Only a list of methods that read passes; all else is held, shown by its name and never called harmless.',
  async run(scene) {
    const page = await scene.visit();
    const { staker } = scene.rig.world.accounts;
    const shown = await showEach(
      scene,
      page,
      methods.map((method) => ({ method, params: [{ account: staker.address }] })),
    );
    shown.forEach(({ mark, friction, text }, index) => {
      expect([methods[index], mark, friction]).toEqual([methods[index], 'unknown', 'tick']);
      expect(text).toContain(methods[index]);
      expect(text).toContain('Could not check');
      expect(text).not.toMatch(/\bsafe\b/i);
    });
    return 'held';
  },
});
