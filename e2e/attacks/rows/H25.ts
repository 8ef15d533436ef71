import { hashDomain, hashTypedData, maxUint256, zeroAddress } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';
import { typedData } from '../typedData';

const safeTx =
  'address to, uint256 value, bytes data, uint8 operation, uint256 safeTxGas, uint256 baseGas, uint256 gasPrice, address gasToken, address refundReceiver, uint256 nonce';

const domainTypes = [
  { name: 'chainId', type: 'uint256' },
  { name: 'verifyingContract', type: 'address' },
];

export default defineAttack({
  title: 'A shared account (Safe) that runs foreign code, or hides a right inside',
  expected: 'flagged',
  why: 'The call inside is shown and judged; foreign code is critical; the hashes that owners compare are shown.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const page = await scene.visit();
    const safe = world.slashers.plain;
    const approve = encode('function approve(address spender, uint256 amount)', attacker.address, maxUint256);
    const { sign } = typedData(world, staker.address);
    const sent = (to: string, data: string, operation: number) => ({
      domain: { chainId: world.deployment.chainId, verifyingContract: safe },
      types: {
        SafeTx: safeTx.split(', ').map((one) => ({ type: one.split(' ')[0] ?? '', name: one.split(' ')[1] ?? '' })),
      },
      primaryType: 'SafeTx',
      message: {
        ...{ to, value: 0n, data, operation, safeTxGas: 0n, baseGas: 0n, gasPrice: 0n },
        ...{ gasToken: zeroAddress, refundReceiver: zeroAddress, nonce: 3n },
      },
    });
    const exec = encode(
      'function execTransaction(address to, uint256 value, bytes data, uint8 operation, uint256 safeTxGas, uint256 baseGas, uint256 gasPrice, address gasToken, address refundReceiver, bytes signatures)',
      ...[world.tokens.stLST, 0n, approve, 0, 0n, 0n, 0n, zeroAddress, zeroAddress, '0x'],
    );
    const foreign = sent(attacker.address, '0x12345678', 1);
    const [delegated, nested, executed] = await showEach(scene, page, [
      sign(foreign),
      sign(sent(world.tokens.stLST, approve, 0)),
      scene.requests.send(safe, exec),
    ]);
    expect(delegated?.mark).toBe('critical');
    expect(delegated?.findings).toContain('critical: Foreign code would run as the account');
    expect(delegated?.text).toContain(hashTypedData(foreign as never));
    expect(delegated?.text).toContain(
      hashDomain({ domain: foreign.domain, types: { EIP712Domain: domainTypes } } as never),
    );
    for (const one of [nested, executed]) {
      expect([one?.act, one?.mark]).toEqual([one?.act, 'critical']);
      expect(one?.findings.join()).toContain('An ordinary account could take your stLST');
    }
    return 'flagged';
  },
});
