import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Getters and Proxies that answer otherwise each time, or throw',
  expected: 'held',
  why: 'Each property is read a single time into a plain copy; what throws is refused, and what was read is what is shown.',
  async run({ visit, attack, requests, review, permit, rejectAll, rig, quiet }) {
    const page = await visit();
    /** Asks in one of the manners; gives how often each property was read, and what the page got. */
    const trick = (manner: string) =>
      attack(
        page,
        ({ method, params }: { method: string; params: readonly Record<string, unknown>[] }, kind: string) => {
          const reads: Record<string, number> = {};
          const good = params[0] ?? {};
          const evil = { ...good, to: `0x${'66'.repeat(20)}`, data: '0x', value: '0xde0b6b3a7640000' };
          const changing = (name: string, first: unknown, then: unknown) => ({
            enumerable: true,
            get: () => {
              reads[name] = (reads[name] ?? 0) + 1;
              return reads[name] === 1 ? first : then;
            },
          });
          const watched = (target: object, then: object): object =>
            new Proxy(target, {
              get: (_, name) => {
                reads[String(name)] = (reads[String(name)] ?? 0) + 1;
                return Reflect.get(reads[String(name)] === 1 ? target : then, name);
              },
              getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(target, name),
              ownKeys: () => Reflect.ownKeys(target),
            });
          const getters = Object.defineProperties(
            {},
            Object.fromEntries(
              Object.keys(good).map((name) => [name, changing(name, good[name], evil[name as never])]),
            ),
          );
          const list = Object.defineProperties([], { 0: changing('0', good, evil) });
          const calls: Record<string, () => unknown> = {
            transaction: () => ({ method, params: [getters] }),
            request: () =>
              Object.defineProperties(
                {},
                { method: changing('method', method, 'eth_accounts'), params: changing('params', params, [evil]) },
              ),
            // First a harmless method, for whoever asks twice.
            reads: () =>
              Object.defineProperties(
                {},
                {
                  method: changing('method', 'eth_sendTransaction', 'eth_blockNumber'),
                  params: changing('params', params, []),
                },
              ),
            list: () => ({ method, params: list }),
            proxy: () => ({ method, params: [watched(good, evil)] }),
            proxies: () =>
              watched({ method, params: watched(params, [evil]) }, { method: 'eth_accounts', params: [evil] }),
            toJson: () => ({ method, params: [{ ...good, toJSON: () => evil }] }),
            throwing: () => ({
              method,
              get params(): unknown {
                throw new Error('no');
              },
            }),
            throwingInside: () => ({
              method,
              params: [
                {
                  ...good,
                  get data(): unknown {
                    throw new Error('no');
                  },
                },
              ],
            }),
            trap: () => ({
              method,
              params: [
                new Proxy(good, {
                  ownKeys: () => {
                    throw new Error('no');
                  },
                }),
              ],
            }),
            revoked: () => {
              const { proxy, revoke } = Proxy.revocable(good, {});
              revoke();
              return { method, params: [proxy] };
            },
            endless: () => {
              const tx: Record<string, unknown> = { ...good };
              tx.data = tx;
              return { method, params: [tx] };
            },
            boxed: () => ({ method, params: [{ ...good, to: { toString: () => good.to } }] }),
          };
          const provider = (window as unknown as { ethereum: { request(call: unknown): Promise<unknown> } }).ethereum;
          return provider.request(calls[kind]?.()).then(
            () => ({ reads, code: 0 }),
            ({ code }: { code: unknown }) => ({ reads, code }),
          );
        },
        requests.approve(5n),
        manner,
      );

    for (const manner of ['transaction', 'proxies']) {
      const asked = trick(manner);
      const shown = await review();
      expect(await shown.act()).toContain('EigenLayer StrategyManager');
      await permit(shown);
      const { value } = (await asked) as { value: { reads: Record<string, number>; code: unknown } };
      expect(value.code).toBe(0);
      for (const [name, count] of Object.entries(value.reads))
        if (name !== 'length') expect([name, count]).toEqual([name, 1]);
    }
    for (const manner of ['request', 'reads', 'list', 'proxy']) {
      const asked = trick(manner);
      const [body] = await rejectAll(1);
      expect(JSON.parse(body ?? '')).toEqual(requests.approve(5n));
      expect(await asked).toMatchObject({ value: { code: 4001 } });
    }
    const known = rig.wallet.lines.length;
    for (const manner of ['toJson', 'throwing', 'throwingInside', 'trap', 'revoked', 'endless', 'boxed'])
      expect([manner, await trick(manner)]).toEqual([manner, { kind: 'answer', value: { reads: {}, code: -32602 } }]);
    expect(rig.wallet.lines.length).toBe(known);
    await quiet();
    return 'held';
  },
});
