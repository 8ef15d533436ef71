import { stringToHex } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { refuseEach, showEach } from '../showEach';

export default defineAttack({
  title: 'Message and address in each other’s place, or another account’s',
  expected: 'flagged',
  why: 'Read as wallets read it and said where it is odd; the message is always shown, and another signer is a danger.',
  async run(scene) {
    const page = await scene.visit();
    const { staker, neighbour, attacker } = scene.rig.world.accounts;
    const text = 'I give everything away';
    const sign = (...params: unknown[]) => ({ method: 'personal_sign', params });
    const { method, params } = scene.requests.permit();
    const [ordinary, swapped, address, both, other, typedOther, sentOther] = await showEach(scene, page, [
      sign(stringToHex(text), staker.address),
      sign(staker.address, stringToHex(text)),
      // Twenty bytes that are a message and look like an account.
      sign(attacker.address, staker.address),
      sign(staker.address, attacker.address),
      sign(stringToHex(text), neighbour.address),
      { method, params: [neighbour.address, params[1]] },
      {
        method: 'eth_sendTransaction',
        params: [{ ...(scene.requests.approve(5n).params[0] as object), from: neighbour.address }],
      },
    ]);
    for (const one of [ordinary, swapped, other]) expect(one?.text).toContain(text);
    expect(swapped?.findings.join()).toContain('the other way round');
    for (const one of [address, both]) {
      expect(one?.mark).toBe('danger');
      expect(one?.findings.join()).toContain('bytes that are no text');
    }
    expect(address?.text.toLowerCase()).toContain(attacker.address.toLowerCase());
    expect(both?.text.toLowerCase()).toContain(staker.address.toLowerCase());
    for (const one of [other, typedOther, sentOther]) {
      expect(['danger', 'critical']).toContain(one?.mark);
      expect(one?.findings.join()).toMatch(/danger: .*account/);
    }
    await refuseEach(scene, page, [
      { method, params: [params[1], params[0]] },
      sign(text),
      sign(5, staker.address),
      sign({ message: text }, staker.address),
      sign(text, 'me'),
    ]);
    return 'flagged';
  },
});
