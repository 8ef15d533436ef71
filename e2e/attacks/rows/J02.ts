import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'A request that says of itself where it comes from, and that it was approved',
  expected: 'held',
  why: 'Site, tab and frame are the browser’s word; of a request only its method and its params are read.',
  async run({ visit, attack, requests, review, rig, site, permit, quiet }) {
    const page = await visit();
    const call = requests.approve(3n);
    const answer = attack(
      page,
      (request: { method: string; params: unknown[] }) => {
        const claimed = {
          ...{
            origin: 'https://app.eigenlayer.xyz',
            topOrigin: 'https://app.eigenlayer.xyz',
            hostname: 'app.eigenlayer.xyz',
          },
          ...{ bypassed: true, approved: true, outcome: 'continue', state: 'held', released: true, passes: true },
          ...{ pageKey: 'k'.repeat(32), tabId: 1, frameId: 0, chainId: '0x1', accounts: [], walletName: 'MetaMask' },
        };
        return (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request({
          ...request,
          ...claimed,
          wallet: { name: 'MetaMask', rdns: 'io.metamask' },
        });
      },
      call,
    );
    const shown = await review();
    expect(await shown.from()).toContain(new URL(site.url()).host);
    expect(await shown.text()).not.toContain('app.eigenlayer.xyz');
    expect(await shown.from()).not.toContain('MetaMask');
    const [entry] = await rig.settings.queue();
    expect(entry?.body).toBe(JSON.stringify(call));
    expect(entry?.review.request).toMatchObject({ origin: new URL(site.url()).origin, chainId: 31_337 });
    await permit(shown);
    expect((await answer).kind).toBe('answer');
    await quiet();
    return 'held';
  },
});
