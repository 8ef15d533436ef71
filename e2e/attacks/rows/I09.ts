import { expect } from 'vitest';
import { ask } from '../../harness/ask';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

const WORD = 'injected-by-a-page';
const EVIL = `${WORD}\r\nHost: evil.example\r\n\r\nGET /?${WORD}#`;

export default defineAttack({
  title: 'Texts of the page put into the endpoint’s address, path or headers',
  expected: 'ignored',
  why: 'Address, path and headers come from the setting alone; what a page says stands in the JSON body, or is not sent at all.',
  async run(scene) {
    const { rig, requests, visit, quiet } = scene;
    const page = await visit({ headers: { 'referrer-policy': 'unsafe-url' } });
    const { method, params } = requests.approve(5n);
    await showEach(scene, page, [
      { method, params: [{ ...(params[0] as object), [WORD]: EVIL, rpcUrl: EVIL, url: EVIL, origin: EVIL }] },
      {
        method: 'wallet_addEthereumChain',
        params: [{ chainId: '0x7a69', chainName: EVIL, rpcUrls: ['http://evil.example'] }],
      },
      requests.message(`0x${Buffer.from(EVIL).toString('hex')}`),
    ]);
    await ask(page, { method: 'eth_chainId', params: [EVIL] });
    expect(rig.rpc.heard.length).toBeGreaterThan(0);
    for (const { path, headers, body } of rig.rpc.heard) {
      expect(path).toBe('/');
      expect(headers.host).toBe(new URL(rig.rpc.url).host);
      expect(JSON.stringify(headers)).not.toContain('evil');
      expect(JSON.stringify(headers)).not.toContain(WORD);
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('cookie');
      expect(() => JSON.parse(body)).not.toThrow();
    }
    await quiet();
    return 'ignored';
  },
});
