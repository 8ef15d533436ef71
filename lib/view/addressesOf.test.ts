import { describe, expect, it } from 'vitest';
import { exposure, facts, northwindPosition, token } from '@/components/fixtures/exposures';
import { fakeCatalogue, parties, stEth } from '@/components/fixtures/parties';
import { action, call, finding, review, simulated, transaction, verdict } from '@/components/fixtures/review';
import type { Review } from '@/lib/types';
import { addressesOf } from './addressesOf';

const of = (part: Partial<Review>, names: Record<string, string> = {}) =>
  addressesOf({ ...review({ actions: [], ...part }), catalogue: fakeCatalogue(names) });
const entry = (part: Partial<Review>, address: string, names?: Record<string, string>) =>
  of(part, names).entries.find((one) => one.address === address);

const delegation: Partial<Review> = {
  actions: [action({ type: 'delegate', args: { operator: parties.northwind } })],
  exposure: { after: exposure([northwindPosition(token(5.2))]) },
  facts: { after: facts({ operator: parties.northwind }) },
};

describe('addressesOf', () => {
  it('has everybody once, with what they do here and whose word the name is', () => {
    const { entries } = of(delegation, { [parties.northwind]: 'Mine' });
    expect(new Set(entries.map(({ address }) => address.toLowerCase())).size).toBe(entries.length);
    expect(entries).toEqual(
      expect.arrayContaining([
        { address: parties.user, roles: ['account'] },
        {
          address: parties.delegationManager,
          roles: ['contract'],
          name: 'EigenLayer DelegationManager',
          namedBy: 'list',
        },
        { address: parties.northwind, roles: ['operator'], name: 'Mine', namedBy: 'label' },
        { address: parties.oracleX, roles: ['service'], name: 'Oracle X', namedBy: 'list' },
        { address: parties.keyHolder, roles: ['recipient'] },
      ]),
    );
  });

  it('has who gets a right, but not who loses one, and tokens by their symbols', () => {
    const to = (spender: string, before: bigint, after: bigint) => ({
      ...{ asset: stEth, owner: parties.user, spender: spender as `0x${string}`, before, after },
    });
    const part = { simulation: simulated({ approvals: [to(parties.thief, 0n, 1n), to(parties.harbor, 2n, 0n)] }) };
    expect(entry(part, parties.thief)).toMatchObject({ roles: ['spender'] });
    expect(entry(part, parties.harbor)).toBeUndefined();
    expect(entry(part, parties.stEth)).toMatchObject({ roles: ['token'], name: 'stETH', namedBy: 'list' });
  });

  it('marks what imitates an address, and what poses as a protocol', () => {
    const evidence = { address: parties.thief, imitated: parties.harbor };
    const part = {
      actions: [
        action({ type: 'delegate', contract: parties.fakeManager, flags: ['look-alike'], args: { to: parties.thief } }),
      ],
      verdict: verdict([{ ...finding('critical', 'x', 'x'), evidence }]),
    };
    expect(entry(part, parties.thief)).toMatchObject({ roles: ['named'], imitates: parties.harbor });
    expect(entry(part, parties.fakeManager)).toMatchObject({ roles: ['contract'], poses: 'eigenlayer' });
  });

  it.each<[string, Partial<Record<string, string>>, Record<string, string>, object]>([
    ['only ENS has', { [parties.thief]: 'sailor.eth' }, {}, { ens: 'sailor.eth' }],
    ['the user has, too', { [parties.thief]: 'sailor.eth' }, { [parties.thief]: 'X' }, { name: 'X', namedBy: 'label' }],
    [
      'can be taken for another’s',
      { [parties.thief]: 'eigenlayer-strategymanager.eth' },
      {},
      { ens: 'eigenlayer-strategymanager.eth', readsLike: 'EigenLayer StrategyManager' },
    ],
    ['ENS has for somebody else', { [parties.user]: 'sailor.eth' }, {}, {}],
  ])('a name that %s', (_name, names, labels, expected) => {
    const part = { actions: [action({ type: 'x', args: { to: parties.thief } })], names: names as Review['names'] };
    expect(entry(part, parties.thief, labels)).toEqual({ address: parties.thief, roles: ['named'], ...expected });
  });

  it('an address that imitates another is marked whatever its name is', () => {
    const evidence = { address: parties.thief, imitated: parties.harbor };
    const part = {
      actions: [action({ type: 'x', args: { to: parties.thief } })],
      ...{
        verdict: verdict([{ ...finding('critical', 'x', 'x'), evidence }]),
        names: { [parties.thief]: 'sailor.eth' },
      },
    };
    expect(entry(part, parties.thief)).toMatchObject({ ens: 'sailor.eth', imitates: parties.harbor });
  });

  it('leaves out nobody’s address and an account that was not named', () => {
    const nobody = `0x${'0'.repeat(40)}` as const;
    const request = { ...transaction([call({ to: null })]), account: nobody, notes: [{ kind: 'unknown-account' }] };
    const part = { request: request as never, actions: [action({ type: 'x', contract: null, args: { to: nobody } })] };
    expect(of(part)).toEqual({ entries: [], more: 0 });
  });

  it('stays short, whatever the page lists', () => {
    const many = Array.from({ length: 200 }, (_, index) => `0x${String(index + 1).padStart(40, '0')}`);
    const deep = [[[[[[parties.harbor]]]]]];
    const part = { actions: [action({ type: 'x', args: { many, deep } })] };
    expect(of(part).entries).toHaveLength(40);
    expect(of(part).more).toBe(162);
    expect(entry({ actions: [action({ type: 'x', args: { deep } })] }, parties.harbor)).toBeUndefined();
  });
});
