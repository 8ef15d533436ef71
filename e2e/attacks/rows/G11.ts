import { expect } from 'vitest';
import { createVictim } from '../../../test/chain/hostile/createVictim';
import { defineAttack } from '../defineAttack';

type Asking = { ethereum: { request(call: unknown): Promise<unknown> } };

export default defineAttack({
  title: 'A harmless first step that makes the second one take everything',
  expected: 'flagged',
  why: 'What was sent on and is not mined yet runs before what comes next, in one simulation; both in one batch run as one.',
  async run({ rig, requests, visit, attack, review, permit, quiet }) {
    const victim = createVictim(rig.world);
    const trap = await victim.trap('TwoFaced');
    const [first, second] = [
      victim.callOf(trap, 'TwoFaced', 'register'),
      victim.callOf(trap, 'TwoFaced', 'claimSecond', [victim.token]),
    ].map(({ to, data }) => requests.send(to, data));
    const page = await visit();
    // Nothing is mined any more, so that the first step is not on the chain when the second one is looked at.
    await rig.anvil.rpc('evm_setAutomine', [false]);
    const answer = attack(
      page,
      (one: unknown, other: unknown) => {
        const { ethereum } = window as unknown as Asking;
        return Promise.allSettled([ethereum.request(one), ethereum.request(other)]).then((all) =>
          all.map(({ status }) => status),
        );
      },
      first,
      second,
    );
    await permit(await review());
    const shown = await review();
    expect(await shown.mark()).toBe('danger');
    expect(await shown.worst()).toContain('stLST');
    await shown.esc();
    expect(await answer).toEqual({ kind: 'answer', value: ['fulfilled', 'rejected'] });
    await rig.anvil.rpc('evm_setAutomine', [true]);
    await quiet();
    return 'flagged';
  },
});
