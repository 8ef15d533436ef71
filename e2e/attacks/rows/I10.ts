import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'What the endpoint hears of a visit, of a connection and of a review',
  expected: 'ignored',
  why: 'Nothing of a visit, one request when an account connects, one for a review; never which site it is about, and nobody else.',
  async run(scene) {
    const { rig, requests, site, visit, quiet } = scene;
    rig.rpc.clear();
    await visit({ connect: false });
    await quiet();
    expect(rig.rpc.requests).toEqual([]);
    const page = await visit();
    const connected = rig.rpc.requests.length;
    expect(connected).toBeLessThanOrEqual(1);
    // A login gives nobody anything: no endpoint is asked.
    await showEach(scene, page, [requests.message('0x68656c6c6f')]);
    expect(rig.rpc.requests.length).toBeLessThanOrEqual(1);
    rig.rpc.clear();
    await showEach(scene, page, [requests.approve(5n)]);
    // The first contact may take a second one (lib/simulate/simulate.ts).
    expect(rig.rpc.requests.length).toBeGreaterThan(0);
    expect(rig.rpc.requests.length).toBeLessThanOrEqual(2);
    const said = JSON.stringify(rig.rpc.heard.map(({ path, headers, body }) => ({ path, body, ...headers, host: '' })));
    for (const word of [new URL(site.url()).port, 'Attack', 'eth_sendTransaction']) expect(said).not.toContain(word);
    await quiet();
    return 'ignored';
  },
});
