import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { ask } from '../../harness/ask';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';

const switchTo = (chainId: string) => ({ method: 'wallet_switchEthereumChain', params: [{ chainId }] });

export default defineAttack({
  title: 'The chain is switched while the review is read',
  expected: 'held',
  why: 'A switch of the same tab waits behind the review; for any other the wallet is asked again at Continue, and the review comes back.',
  async run({ rig, visit, requests, review, rejectAll, wentRound, quiet }) {
    const home = `0x${rig.world.deployment.chainId.toString(16)}`;
    const page = await visit();
    const request = requests.approve(5n);
    const switched = () => rig.wallet.asked().filter((text) => text.includes('wallet_switchEthereumChain'));

    // From the same tab: not before the review is decided.
    const held = ask(page, request);
    const shown = await review();
    const waiting = ask(page, switchTo('0x1'));
    await sleep(500);
    expect(switched()).toEqual([]);
    await shown.esc();
    expect(await held).toMatchObject({ kind: 'error', code: 4001 });
    expect(await waiting).toMatchObject({ kind: 'answer' });
    expect(switched()).toEqual([JSON.stringify(switchTo('0x1'))]);
    expect(await ask(page, switchTo(home))).toMatchObject({ kind: 'answer' });

    // From another tab: the wallet has switched when Continue is pressed, and the request does not follow it.
    const other = await rig.launched.browser.newPage();
    await other.goto(page.url().replace('localhost', '127.0.0.1'));
    const again = ask(page, request);
    const second = await review();
    expect(await ask(other, switchTo('0x1'))).toMatchObject({ kind: 'answer' });
    const revision = async () => (await rig.settings.queue())[0]?.revision;
    const first = await revision();
    await second.continue();
    await until('the review to come back', async () => {
      const [entry] = await rig.settings.queue();
      return entry?.status === 'ready' && entry.revision !== first;
    });
    const back = await review();
    expect(await back.mark()).toBe('danger');
    expect(await back.text()).toContain('Ethereum');
    await rejectAll(1);
    expect(await again).toMatchObject({ kind: 'error', code: 4001 });
    expect(rig.wallet.asked().filter((text) => text.includes('eth_sendTransaction'))).toEqual([]);
    expect(await ask(other, switchTo(home))).toMatchObject({ kind: 'answer' });
    await other.close();
    // Switches are ordinary: they went on without a decision.
    wentRound();
    await quiet();
    return 'held';
  },
});
