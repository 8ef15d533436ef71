import { describe, expect, it } from 'vitest';
import { TIME, token } from '@/components/fixtures/exposures';
import { fakeCatalogue, parties } from '@/components/fixtures/parties';
import { action, transaction, unavailable } from '@/components/fixtures/review';
import { createWords } from '@/lib/format/createWords';
import type { Action } from '@/lib/types';
import { saysOf } from './saysOf';

const words = createWords('en');
const says = (...actions: Action[]) =>
  saysOf(
    { request: transaction(), actions, simulation: unavailable, exposure: {}, facts: {}, catalogue: fakeCatalogue() },
    words,
  );
const MAX = 2n ** 256n - 1n;

describe('saysOf', () => {
  it('tells shares, for whom, and whether the contract is in the list', () => {
    const withdrawal = action({
      type: 'queueWithdrawal',
      args: { strategies: [parties.strategy], depositShares: [token(2.9174)], withdrawer: parties.user },
    });
    expect(says(withdrawal)).toEqual([
      {
        label: 'asks',
        value: { text: '2.9174 shares of the stETH strategy' },
        note: 'a share is a part of that pool, not one token',
      },
      { label: 'withdrawer', value: { party: parties.user, own: true }, note: 'you' },
      { label: 'contract', value: { party: parties.delegationManager }, note: 'in our list for Ethereum' },
    ]);
  });

  it('tells the hashes that owners of a shared account compare', () => {
    const [safeTxHash, domainHash, messageHash] = ['0x01', '0x02', '0x03'];
    const args = { safeTxHash, domainHash, messageHash };
    expect(says(action({ protocol: 'safe', type: 'execTransaction', contract: null, args }))).toEqual(
      Object.entries(args).map(([label, text]) => ({ label, value: { text } })),
    );
  });

  it.each([
    [{ amount: token(2), token: parties.stEth }, '2.0000 stETH'],
    [{ amount: MAX, token: parties.stEth }, 'All your stETH, without limit'],
    [{ amount: 7n, token: parties.thief }, '7 units of 0x5Ad1…77C0'],
  ])('tells an amount: %o', (args, text) => {
    const [asks] = says(action({ protocol: 'erc20', type: 'permit', contract: null, signed: true, args }));
    expect(asks).toEqual({ label: 'asks', value: { text } });
  });

  it.each([
    [BigInt(TIME), words.date(TIME)],
    [MAX, 'For ever'],
    [null, 'For ever'],
  ])('tells when it ends: %s', (deadline, text) =>
    expect(says(action({ type: 'permit', contract: null, args: { deadline } }))).toEqual([
      { label: 'deadline', value: { text } },
    ]),
  );

  it('tells a chain and what the site calls it', () => {
    const add = action({
      type: 'addChain',
      contract: null,
      args: { chainId: 1, name: 'Fast', symbol: '', rpcUrls: ['https://a.example', 'https://b.example'] },
    });
    expect(says(add).map(({ label, value }) => [label, 'text' in value && value.text])).toEqual([
      ['chain', 'Ethereum'],
      ['name', 'Fast'],
      ['rpcUrls', 'https://a.example, https://b.example'],
    ]);
  });

  it('says of a stranger that it is in no list', () => {
    const [party] = says(action({ type: 'x', contract: parties.thief, signed: true }));
    expect(party).toEqual({
      label: 'contract',
      value: { party: parties.thief },
      note: 'in none of our lists for Ethereum',
    });
  });

  it('has a word for everything that it labels, and is bounded', () => {
    const args = Object.fromEntries(
      ['operator', 'spender', 'to', 'recipient', 'from', 'owner', 'staker', 'withdrawer', 'delegate', 'claimer'].map(
        (name) => [name, parties.thief],
      ),
    );
    const all = says(action({ type: 'x', args }));
    expect(all).toHaveLength(11);
    for (const { label } of all) expect(words.has(`review.says.${label}`), label).toBe(true);
    expect(says(...Array.from({ length: 50 }, () => action({ type: 'x' })))).toHaveLength(5);
  });
});
