import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'A known chain with another endpoint, look-alike names, a hundred endpoints',
  expected: 'flagged',
  why: 'A known chain with an endpoint that no list knows is critical; our own endpoint is never taken from the page.',
  async run(scene) {
    const page = await scene.visit();
    const { rig } = scene;
    const add = (chain: object) => ({
      method: 'wallet_addEthereumChain',
      params: [
        {
          ...{ chainId: '0x1', chainName: 'Ethereum Mainnet', rpcUrls: ['https://rpc.evil.test'] },
          nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
          ...chain,
        },
      ],
    });
    const before = await rig.settings.read('local', 'endpoints');
    const shown = await showEach(scene, page, [
      add({}),
      add({ rpcUrls: ['http://rpc.evil.test'], blockExplorerUrls: ['https://etherscan.evil.test'] }),
      add({ rpcUrls: ['https://ethereum-rpc.publicnode.com', 'https://rpc.evil.test'] }),
      add({ rpcUrls: Array.from({ length: 100 }, (_, index) => `https://rpc${index}.evil.test`) }),
      add({ chainId: '0x7a69', chainName: 'Devnet' }),
      add({ chainId: '0x01' }),
      // Cyrillic letters, and a chain that nobody knows.
      add({ chainId: '0x539', chainName: 'Еthеrеum Mаinnеt' }),
      add({ chainId: '0x53a', chainName: 'Ether\u200beum\u202e' }),
      add({ chainId: 'mainnet' }),
      add({ chainId: '0x1', rpcUrls: [] }),
    ]);
    for (const { mark, text, body } of shown.slice(0, 6)) {
      expect([body, mark]).toEqual([body, 'critical']);
      expect(text).toContain('evil.test');
    }
    for (const { mark, text } of shown.slice(6)) {
      expect(['warning', 'danger', 'unknown', 'critical']).toContain(mark);
      expect(text).not.toMatch(/[\u200b\u202e]/);
    }
    expect(shown[7]?.mark).toBe('danger');
    expect(shown[7]?.text).toContain('⟨U+202E⟩');
    expect(await rig.settings.read('local', 'endpoints')).toEqual(before);
    expect(rig.rpc.requests.flat()).not.toContain('wallet_addEthereumChain');
    return 'flagged';
  },
});
