import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

type Provider = { request(call: unknown): Promise<unknown> };

export default defineAttack({
  title: 'Fields of a request on Object.prototype and Array.prototype',
  expected: 'held',
  why: 'Only own properties are read, and what goes on asks no prototype; where the wallet falls silent, nothing passes unseen.',
  async run({ visit, attack, rig, requests, review, permit, rejectAll, quiet }) {
    const page = await visit();
    const { attacker, neighbour } = rig.world.accounts;
    const word = (value: string) => value.replace('0x', '').padStart(64, '0');
    const transfer = requests.send(rig.world.tokens.stLST, `0xa9059cbb${word(neighbour.address)}${word('1')}`);
    const plant = (call: object, evil: string, toJSON: 'other' | 'endless') =>
      attack(
        page,
        (asked: object, spender: string, manner: string) => {
          const { ethereum } = window as unknown as { ethereum: Provider };
          const data = `0x095ea7b3${spender.slice(2).padStart(64, '0')}${'f'.repeat(64)}`;
          const transaction = { from: spender, to: spender, data };
          const planted: Record<string, unknown> = {
            ...{ data, input: '0xdeadbeef', value: '0xde0b6b3a7640000', gas: '0x1', nonce: '0x0', chainId: '0x1' },
            ...{ authorizationList: [], method: 'eth_accounts', params: [transaction], id: 7 },
            // Asked by whoever makes JSON of a list; without an end it keeps a wallet from saying anything at all.
            toJSON(this: unknown) {
              return manner === 'endless' || Array.isArray(this) ? [transaction] : this;
            },
          };
          for (const [key, value] of Object.entries(planted))
            Object.defineProperty(Object.prototype, key, {
              ...{ configurable: true, writable: true, enumerable: false, value },
            });
          const code = (error: { code?: unknown }) => error.code ?? 'none';
          const asks = [asked, { params: [transaction] }, { method: 'eth_sendTransaction' }, {}].map((one) =>
            ethereum.request(one).then(() => 0, code),
          );
          return Promise.all(asks).finally(() => {
            for (const key of Object.keys(planted)) delete (Object.prototype as Record<string, unknown>)[key];
          });
        },
        call,
        evil,
        toJSON,
      );

    const polluted = plant(transfer, attacker.address, 'other');
    const shown = await review();
    expect(await shown.act()).toMatch(/stLST/);
    expect(await shown.text()).not.toMatch(/all your stLST/);
    await permit(shown);
    expect(await polluted).toEqual({ kind: 'answer', value: [0, -32602, -32602, -32602] });

    // The wallet cannot even say on which chain it is: that is no reason to let a transfer pass.
    const silent = plant(transfer, attacker.address, 'endless');
    await rejectAll(1);
    expect(await silent).toEqual({ kind: 'answer', value: [4001, -32602, -32602, -32602] });
    await quiet();
    return 'held';
  },
});
