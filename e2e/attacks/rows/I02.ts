import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'An endpoint that lies about balances, code and outcomes',
  expected: 'limit',
  why: 'Who only asks one endpoint believes it, and the window names it; what the request itself says needs none; a second one may be set, and is compared.',
  async run(scene) {
    const { rig, requests, visit, quiet } = scene;
    const page = await visit();
    // Every balance, allowance and share is nothing, and the call does nothing at all.
    rig.rpc.mode(async (response, _, honest) => {
      const lies = (await honest()).replaceAll(/0{40}[0-9a-f]{24}(?=[0-9a-f]{64})/g, (word) =>
        word.replaceAll(/[1-9a-f]/g, '0'),
      );
      response.end(lies);
    });
    const [shown] = await showEach(scene, page, [requests.approveStranger()]);
    expect(shown?.act).toContain('stLST');
    expect(['danger', 'critical']).toContain(shown?.mark);
    // A second one of the user's own says otherwise.
    await rig.settings.change('local', {
      secondEndpoints: { [rig.world.deployment.chainId]: { url: rig.anvil.url } },
    });
    const [compared] = await showEach(scene, page, [requests.approve(5n)]);
    expect(compared?.findings.join()).toMatch(/endpoint/i);
    expect(['danger', 'critical']).toContain(compared?.mark);
    rig.rpc.mode('pass');
    const [honest] = await showEach(scene, page, [requests.approve(5n)]);
    expect(honest?.text).toContain(new URL(rig.rpc.url).host);
    expect(honest?.findings.join()).not.toMatch(/endpoint/i);
    await quiet();
    return 'limit';
  },
});
