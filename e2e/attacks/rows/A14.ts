import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'False announcements: under a known wallet’s name, with a trap for each reader, ten thousand of them',
  expected: 'ignored',
  why: 'An announcement only adds a wallet to guard; its name is text of the page’s, and no picture is ever shown.',
  async run({ visit, attack, requests, review, permit, rejectAll, rig, quiet }) {
    const page = await visit();
    const evil = '<img src=x onerror=alert(1)>';
    const told = await attack(
      page,
      (text: string) => {
        const say = (detail: unknown) => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }));
        const provider = { request: async () => 'from the page', on() {}, removeListener() {} };
        const icon = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`;
        say({ info: { uuid: 'u', name: text, icon, rdns: 'io.metamask' }, provider });
        say({
          info: { uuid: 'u', name: 'MetaMask', icon: 'https://evil.example/x.svg', rdns: 'io.metamask' },
          provider,
        });
        const trap = new Proxy(
          {},
          {
            get() {
              throw new Error('trap');
            },
            getPrototypeOf() {
              throw new Error('trap');
            },
          },
        );
        for (const detail of [
          null,
          undefined,
          1,
          'x',
          {},
          { info: null },
          { provider: null },
          { info: trap, provider: trap },
          trap,
        ])
          say(detail);
        say({
          get provider(): never {
            throw new Error('trap');
          },
        });
        for (let index = 0; index < 10_000; index += 1)
          say({ info: { uuid: `${index}`, name: 'x'.repeat(1_000), icon, rdns: 'a' }, provider: { ...provider } });
        return 'said';
      },
      evil,
    );
    expect(told).toEqual({ kind: 'answer', value: 'said' });

    // The wallet itself is what it was.
    const ask = (call: object) =>
      (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call);
    const real = attack(page, ask, requests.approve(14n));
    const shown = await review();
    expect(await shown.from()).not.toContain('MetaMask');
    await permit(shown);
    expect((await real).kind).toBe('answer');

    // What the page asks of its own object is held too, and its name stays text.
    const own = attack(
      page,
      (call: object, text: string) => {
        const provider = { request: async () => 'from the page', on() {}, removeListener() {} };
        const detail = { info: { uuid: 'v', name: text, icon: 'data:', rdns: 'x' }, provider };
        window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }));
        return (provider.request as (asked: object) => unknown)(call);
      },
      requests.approveStranger(),
      evil,
    );
    const named = await review();
    expect(await named.page.evaluate(() => document.querySelectorAll('img, object, iframe').length)).toBe(0);
    await rejectAll(1);
    expect(await own).toMatchObject({ kind: 'error', code: 4001 });
    expect(rig.wallet.asked().some((text) => text.includes('ffffffff'))).toBe(false);
    await quiet();
    return 'ignored';
  },
});
