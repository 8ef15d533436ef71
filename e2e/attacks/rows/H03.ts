import { maxUint256 } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'EigenLayer’s own code at another address, and a right for it',
  expected: 'flagged',
  why: 'A contract is known by chain and address alone: its functions elsewhere are critical, though all goes through.',
  async run(scene) {
    const { world } = scene.rig;
    const { operators, core, strategies, tokens } = world;
    const fake = `0x${'e1'.repeat(20)}` as const;
    const code = await world.client.getCode({ address: core.delegationManager });
    await world.client.setCode({ address: fake, bytecode: code ?? '0x' });
    const page = await scene.visit();
    const to = (address: `0x${string}`, data: `0x${string}`) => scene.requests.send(address, data);
    const delegateTo =
      'function delegateTo(address operator, (bytes signature, uint256 expiry) approval, bytes32 salt)';
    const [delegated, deposited, queued, approved] = await showEach(scene, page, [
      to(fake, encode(delegateTo, operators.a, { signature: '0x', expiry: 0n }, `0x${'0'.repeat(64)}`)),
      to(
        fake,
        encode(
          'function depositIntoStrategy(address strategy, address token, uint256 amount)',
          ...[strategies.stLST, tokens.stLST, 5n],
        ),
      ),
      to(
        fake,
        encode('function queueWithdrawals((address[] strategies, uint256[] shares, address withdrawer)[] params)', []),
      ),
      to(tokens.stLST, encode('function approve(address spender, uint256 amount)', fake, maxUint256)),
    ]);
    for (const one of [delegated, deposited, queued]) {
      expect(one?.mark).toBe('critical');
      expect(one?.act).toContain('not EigenLayer');
      expect(one?.findings.join()).toContain('critical: This contract is not EigenLayer’s');
    }
    expect(approved?.mark).toBe('danger');
    expect(approved?.findings).toEqual(
      expect.arrayContaining([
        'danger: All your stLST could be taken',
        'danger: An unknown contract could take your stLST',
      ]),
    );
    return 'flagged';
  },
});
