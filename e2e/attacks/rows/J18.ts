import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A site and a spender that the user trusts: labels, a long history, everything that quietens set',
  expected: 'flagged',
  why: 'There is no list of trusted sites or contracts and no switch that lets danger pass; a label is a name.',
  async run({ visit, attack, requests, review, permit, rejectAll, rig, site, quiet }) {
    const page = await visit();
    const ask = (call: object) =>
      (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call);
    const { attacker } = rig.world.accounts;
    // A harmless start, as a site has that means to be trusted.
    for (let time = 0; time < 2; time += 1) {
      const good = attack(page, ask, requests.approve(BigInt(20 + time)));
      await permit(await review());
      expect((await good).kind).toBe('answer');
    }
    await rig.settings.change('local', {
      labels: { [attacker.address]: 'My own safe vault', [attacker.address.toLowerCase()]: 'My own safe vault' },
      holdEverything: false,
      ...{ trustedSites: [new URL(site.url()).origin], disabled: true, skip: true, paused: { [site.url()]: 9e15 } },
    });
    const answer = attack(page, ask, requests.approveStranger());
    const shown = await review();
    expect(await shown.mark()).toBe('critical');
    expect(await shown.friction()).toBe('type');
    await rejectAll(1);
    expect(await answer).toMatchObject({ kind: 'error', code: 4001 });
    await rig.settings.change('local', {
      ...{ labels: null, holdEverything: null, trustedSites: null, disabled: null, skip: null, paused: null },
    });
    await quiet();
    return 'flagged';
  },
});
