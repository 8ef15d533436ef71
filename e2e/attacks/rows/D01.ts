import { hashTypedData, keccak256, serializeTransaction, stringToHex } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'A signature under a bare number: eth_sign, a hash, a digest, a transaction as bytes',
  expected: 'flagged',
  why: 'eth_sign is critical; what is a hash, or bytes that are no text, however written, is a danger because nobody can read it.',
  async run(scene) {
    const page = await scene.visit();
    const { staker, attacker } = scene.rig.world.accounts;
    const [, typed] = scene.requests.permit().params as [string, string];
    const digest = hashTypedData(JSON.parse(typed));
    const hash = keccak256(digest);
    const unsigned = serializeTransaction({
      ...{ to: attacker.address, value: 10n ** 18n, chainId: 1, nonce: 0, gas: 21_000n, maxFeePerGas: 10n ** 9n },
    });
    const sign = (message: string) => ({ method: 'personal_sign', params: [message, staker.address] });
    const shown = await showEach(scene, page, [
      { method: 'eth_sign', params: [staker.address, hash] },
      { method: 'eth_sign', params: [staker.address, stringToHex('Only a login')] },
      ...[
        hash,
        digest,
        hash.slice(2),
        // Its digits, as text.
        stringToHex(hash),
        stringToHex(hash.slice(2)),
        stringToHex(` ${hash}\n`),
        `0x1901${hash.slice(2)}${digest.slice(2)}`,
        unsigned,
        stringToHex(unsigned),
      ].map(sign),
    ]);
    const [first, second, ...others] = shown;
    for (const one of [first, second]) {
      expect(one?.mark).toBe('critical');
      expect(one?.friction).toBe('type');
      expect(one?.text).toContain('eth_sign');
    }
    for (const { body, mark, findings } of others) {
      expect([body, mark]).toEqual([body, 'danger']);
      expect(findings.join()).toMatch(/bare number|bytes that are no text/);
    }
    return 'flagged';
  },
});
