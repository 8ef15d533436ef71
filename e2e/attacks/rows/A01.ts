import { defineAttack } from '../defineAttack';

type Provider = Record<string, (...args: unknown[]) => unknown>;

export default defineAttack({
  title: 'The same transaction through every way of calling a wallet',
  expected: 'held',
  why: 'Every function of a provider that takes requests is patched, and each call becomes one review.',
  async run({ visit, attack, requests, rejectAll, quiet }) {
    const page = await visit();
    const asked = attack(
      page,
      async ({ method, params }: { method: string; params: unknown[] }) => {
        const provider = (window as unknown as { ethereum: Provider }).ethereum;
        const calls = [
          () => provider.request?.({ method, params }),
          () => provider.send?.(method, params),
          () => provider.sendAsync?.({ id: 1, jsonrpc: '2.0', method, params }, () => {}),
        ];
        return Promise.allSettled(calls.map(async (call) => call())).then((all) => all.map(({ status }) => status));
      },
      requests.approveStranger(),
    );
    await rejectAll(1);
    await asked;
    await quiet();
    return 'held';
  },
});
