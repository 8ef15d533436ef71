import { expect } from 'vitest';
import { startAnvil } from '../../../test/chain/startAnvil';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'The endpoint serves another chain, at first or later',
  expected: 'flagged',
  why: 'Each answer says which chain it is from, inside of the answer itself; another one is critical, and nothing it says is used.',
  async run(scene) {
    const { rig, requests, visit, quiet } = scene;
    const stranger = await startAnvil({ chainId: 5 });
    try {
      const page = await visit();
      for (const url of [stranger.url, rig.anvil.url, stranger.url]) {
        rig.rpc.target(url);
        const [shown] = await showEach(scene, page, [requests.approve(5n)]);
        const isWrong = url === stranger.url;
        expect(shown?.mark === 'critical').toBe(isWrong);
        expect(shown?.text.includes('serves another chain')).toBe(isWrong);
        expect(shown?.text.includes('Continue unchecked')).toBe(isWrong);
      }
    } finally {
      rig.rpc.target(rig.anvil.url);
      await stranger.stop();
    }
    await quiet();
    return 'flagged';
  },
});
