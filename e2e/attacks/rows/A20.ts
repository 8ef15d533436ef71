import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Wires of other wallets: Coinbase’s messages, Rainbow’s, a broadcast channel, an event of some name',
  expected: 'blocked',
  why: 'The gate ends what looks like a request on a public wire; a channel or an event takes a name that only the wallet knows.',
  wallet: { kind: 'coinbase', order: 'after' },
  async run(scene) {
    const { rig } = scene;
    const page = await scene.visit();
    rig.wallet.answer('reject');
    await scene.attack(
      page,
      async (from: string) => {
        let last = 0;
        const call = () => {
          last += 1;
          return { id: `${last}`, jsonrpc: '2.0', method: 'personal_sign', params: [`0x${'00'.repeat(last)}`, from] };
        };
        for (const message of [
          { type: 'extensionUIRequest', data: { request: call(), isInPage: true } },
          { type: 'extensionUIRequest', data: { request: call() }, provider: 'x' },
          { topic: '> providerRequest', payload: call() },
        ])
          window.postMessage(message, '*');
        for (const name of ['rabby:', 'rabby', 'restake-guard', 'wallet', 'ethereum'])
          new BroadcastChannel(name).postMessage({ type: 'request', data: call() });
        for (const name of ['wallet', 'ethereum#request', 'restake-guard-test-wallet', 'wallet-request>'])
          for (const target of [window, document])
            target.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(call()) }));
        await new Promise((later) => setTimeout(later, 500));
      },
      rig.world.accounts.staker.address,
    );
    const shown = await scene.review();
    expect(await shown.text()).toContain('went round the guard');
    await shown.close();
    const arrived = rig.wallet.asked().filter((text) => text.includes('personal_sign'));
    if (arrived.length > 0) scene.wentRound();
    return arrived.length > 0 ? 'limit' : 'blocked';
  },
});
