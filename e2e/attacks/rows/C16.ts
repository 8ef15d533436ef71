import { expect } from 'vitest';
import { ask } from '../../harness/ask';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'The account changes while the review is read',
  expected: 'held',
  why: 'The wallet is asked for its account again at Continue; where that is another one, or none, the review comes back.',
  async run({ rig, visit, requests, review, permit, rejectAll, wentRound, quiet }) {
    const page = await visit();
    const { from: _, ...transaction } = requests.approve(5n).params[0] as { from: string };
    // The request leaves open who signs.
    const request = { method: 'eth_sendTransaction', params: [transaction] };
    // Before the review: Firefox would put it into the review’s window, and it would close with it.
    const other = await rig.launched.browser.newPage();
    await other.goto(page.url());
    const held = ask(page, request);
    const shown = await review();
    expect(await shown.from()).toContain('0x7099');
    expect(await ask(other, { method: 'wallet_revokePermissions', params: [{ eth_accounts: {} }] })).toMatchObject({
      kind: 'answer',
    });
    const revision = async () => (await rig.settings.queue())[0]?.revision;
    const first = await revision();
    await shown.continue();
    await until('the review to come back', async () => {
      const [entry] = await rig.settings.queue();
      return entry?.status === 'ready' && entry.revision !== first;
    });
    const back = await review();
    expect(['danger', 'unknown']).toContain(await back.mark());
    await rejectAll(1);
    expect(await held).toMatchObject({ kind: 'error', code: 4001 });
    expect(rig.wallet.asked().filter((text) => text.includes('eth_sendTransaction'))).toEqual([]);

    // Without any change it goes on, for the account that was shown.
    expect(await ask(other, { method: 'eth_requestAccounts' })).toMatchObject({ kind: 'answer' });
    await other.close();
    wentRound();
    const once = ask(page, request);
    await permit(await review());
    expect(await once).toMatchObject({ kind: 'answer' });
    await quiet();
    expect(rig.wallet.asked().filter((text) => text.includes('eth_sendTransaction'))).toEqual([
      JSON.stringify(request),
    ]);
    return 'held';
  },
});
