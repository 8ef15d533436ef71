import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'Session keys: a lasting right to spend (EIP-7715, EIP-7710)',
  expected: 'flagged',
  why: 'A lasting right is critical, and the window says who gets it, for what and until when.',
  async run(scene) {
    const page = await scene.visit();
    const { world } = scene.rig;
    const { attacker } = world.accounts;
    const expiry = 1_900_000_000;
    const grant = {
      chainId: '0x7a69',
      expiry,
      signer: { type: 'account', data: { address: attacker.address } },
      permissions: [
        { type: 'native-token-transfer', data: { allowance: '0x1bc16d674ec80000' } },
        { type: 'erc20-token-transfer', data: { address: world.tokens.stLST, allowance: `0x${'f'.repeat(64)}` } },
      ],
    };
    const execution = {
      chainId: '0x7a69',
      expiry,
      to: attacker.address,
      permission: { type: 'erc20-token-stream', data: { tokenAddress: world.tokens.stLST, amountPerSecond: '0x1' } },
    };
    const ask = (method: string, ...params: unknown[]) => ({ method, params });
    const shown = await showEach(scene, page, [
      ask('wallet_grantPermissions', grant),
      ask('wallet_requestExecutionPermissions', [execution]),
      ask('wallet_requestExecutionPermissions', execution, execution),
      ask('wallet_grantPermissions', { ...grant, expiry: undefined }),
      ask('wallet_grantPermissions', {}),
      // More than an account, through the door of a connection.
      ask('wallet_requestPermissions', { eth_accounts: {}, 'endowment:spend': {} }),
      ask('wallet_createSession', { requiredScopes: { 'eip155:1': { methods: ['eth_sign'], notifications: [] } } }),
      ask('wallet_redeemDelegations', { delegations: [] }),
    ]);
    const [both, stream, streams, forever, empty, ...others] = shown;
    for (const one of [both, stream, streams, forever, empty]) {
      expect([one?.body, one?.mark]).toEqual([one?.body, 'critical']);
      expect(one?.friction).toBe('type');
    }
    for (const one of [both, stream]) {
      expect(one?.text).toContain('2030');
      expect(one?.text.replaceAll(' ', '')).toContain(attacker.address);
    }
    expect(both?.text).toMatch(/native-token-transfer.*erc20-token-transfer/s);
    expect(stream?.text).toContain('erc20-token-stream');
    for (const one of others) expect([one.body, one.mark, one.friction]).toEqual([one.body, 'unknown', 'tick']);
    return 'flagged';
  },
});
