import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'The wallet under every other name: web3, lists and maps of providers, other globals, one that comes late',
  expected: 'held',
  why: 'A provider is guarded wherever it is found, by its shape, and it is the same object everywhere.',
  wallet: { kind: 'metamask', order: 'after' },
  async run(scene) {
    const page = await scene.visit({ script: triesScript(scene.rig) });
    await scene.attack(page, async () => {
      const { tryOn, ethereum, web3 } = window as unknown as TriesWindow & { web3: { currentProvider: unknown } };
      tryOn(web3.currentProvider, 'web3.currentProvider');
      const announced = await new Promise<unknown>((told) => {
        window.addEventListener('eip6963:announceProvider', (event) => told((event as CustomEvent).detail.provider));
        window.dispatchEvent(new Event('eip6963:requestProvider'));
      });
      tryOn(announced, 'announced');
      const names = [
        'coinbaseWalletExtension',
        'trustwallet',
        'okxwallet',
        'rabby',
        'BinanceChain',
        'zerion',
        'lateOne',
      ];
      const copies: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, announced]));
      Object.assign(window, copies, {
        phantom: { ethereum: announced },
        many: { providers: [announced], providerMap: new Map([['x', announced]]), selectedProvider: announced },
      });
      await new Promise((later) => setTimeout(later, 200));
      const scope = window as unknown as Record<string, never>;
      for (const name of names) tryOn(scope[name], name);
      const { phantom, many } = window as unknown as {
        phantom: { ethereum: unknown };
        many: { providers: unknown[]; providerMap: Map<string, unknown>; selectedProvider: unknown };
      };
      tryOn(phantom.ethereum, 'phantom.ethereum');
      tryOn(many.providers[0], 'providers');
      tryOn(many.providerMap.get('x'), 'providerMap');
      tryOn(many.selectedProvider, 'selectedProvider');
      tryOn(Object.create(ethereum), 'an heir');
      tryOn(new Proxy(ethereum, {}), 'a Proxy around it');
    });
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toHaveLength(15);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error 4001']));
    await scene.quiet();
    return 'held';
  },
});
