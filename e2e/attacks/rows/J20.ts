import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'An honest page: connecting, events, switching chains, errors, identity and marks of the wallet',
  expected: 'ignored',
  why: 'The wallet’s own object stays where it was, with its answers, its events and its error codes.',
  async run({ visit, attack, review, permit, requests, rig, quiet }) {
    const page = await visit({ connect: false });
    const connect = await attack(page, async () => {
      type Wallet = {
        request(call: object): Promise<unknown>;
        on(name: string, listener: (value: unknown) => void): unknown;
        removeListener(name: string, listener: (value: unknown) => void): unknown;
        isTestWallet: boolean;
      };
      const { ethereum } = window as unknown as { ethereum: Wallet };
      const codeOf = (method: string, params?: unknown) =>
        ethereum.request({ method, params }).then(
          () => 'answer',
          ({ code }: { code: number }) => code,
        );
      const heard: unknown[] = [];
      const listener = (value: unknown) => heard.push(value);
      ethereum.on('chainChanged', listener);
      const accounts = await ethereum.request({ method: 'eth_requestAccounts' });
      const same = (window as unknown as { ethereum: Wallet }).ethereum === ethereum;
      ethereum.removeListener('chainChanged', listener);
      return {
        ...{ accounts, same, heard, mark: ethereum.isTestWallet, keys: Object.keys(ethereum).sort() },
        chain: await ethereum.request({ method: 'eth_chainId' }),
        again: await ethereum.request({ method: 'eth_accounts' }),
        permissions: await ethereum.request({ method: 'wallet_getPermissions' }),
        unknownChain: await codeOf('wallet_switchEthereumChain', [{ chainId: '0x5' }]),
        call: await codeOf('eth_call', [{ to: `0x${'11'.repeat(20)}`, data: '0x' }, 'latest']),
        unknownRead: await codeOf('eth_getProof', []),
        announced: await new Promise((told) => {
          window.addEventListener('eip6963:announceProvider', (event) => {
            const { info, provider } = (event as CustomEvent<{ info: { rdns: string }; provider: unknown }>).detail;
            told([info.rdns, provider === ethereum, Object.isFrozen((event as CustomEvent).detail)]);
          });
          window.dispatchEvent(new Event('eip6963:requestProvider'));
        }),
      };
    });
    const account = rig.world.accounts.staker.address;
    expect(connect).toMatchObject({
      kind: 'answer',
      value: {
        ...{ accounts: [account], again: [account], chain: '0x7a69', same: true, mark: true },
        keys: ['isTestWallet', 'on', 'removeListener', 'request'],
        permissions: [{ parentCapability: 'eth_accounts' }],
        unknownChain: 4902,
        call: 'answer',
        announced: ['dev.restake-guard.test-wallet', true, true],
      },
    });
    rig.wallet.clear();
    const answer = attack(
      page,
      (call: object) => (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call),
      requests.approve(13n),
    );
    await permit(await review());
    expect(await answer).toEqual({ kind: 'answer', value: expect.stringMatching(/^0x[0-9a-f]{64}$/) });
    await quiet();
    return 'ignored';
  },
});
