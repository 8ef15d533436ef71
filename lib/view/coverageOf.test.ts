import { expect, it } from 'vitest';
import { fakeCatalogue, parties } from '@/components/fixtures/parties';
import type { Connection } from '@/lib/store/session/connections';
import { coverageOf } from './coverageOf';

const origin = 'https://app.example';
const there = { url: `${origin}/stake?x=1#y`, allowed: true, gate: true };
const connection: Connection = { origin, accounts: [parties.user], chainId: 1, wallet: { name: 'MetaMask' }, at: 1 };
const catalogue = { ...fakeCatalogue(), covers: (id: number) => id === 1 };
const of = (tab = {}, connected: Connection | undefined = connection, everything = false) =>
  coverageOf({ ...there, ...tab }, connected, catalogue, everything);

it.each([
  ['a page of the browser’s own', { url: 'chrome://extensions' }, { kind: 'no-site' }],
  ['a tab whose address is not told', { url: undefined }, { kind: 'no-site' }],
  ['a file', { url: 'file:///x.html' }, { kind: 'no-site' }],
  ['a site that we may not see', { allowed: false, gate: false }, { kind: 'not-allowed', origin }],
  ['a page from before', { gate: false }, { kind: 'reload', origin }],
  [
    'a connected page',
    {},
    { kind: 'covered', origin, chain: { id: 1, name: 'Ethereum' }, wallet: 'MetaMask', account: parties.user },
  ],
])('%s', (_name, tab, coverage) => expect(of(tab)).toEqual(coverage));

it('says where the catalogue knows nothing, unless everything is held', () => {
  expect(of({}, { ...connection, chainId: 5 })).toMatchObject({ kind: 'uncovered-chain', chain: { id: 5 } });
  expect(of({}, { ...connection, chainId: 5 }, true)).toMatchObject({ kind: 'covered' });
  expect(of({}, { ...connection, chainId: undefined })).toMatchObject({ kind: 'covered', account: parties.user });
});

it('does not take what a wallet told another page', () => {
  const elsewhere = coverageOf(there, { ...connection, origin: 'https://other.example' }, catalogue, false);
  expect(elsewhere).toEqual({ kind: 'covered', origin });
  expect(coverageOf(there, undefined, catalogue, false)).toEqual({ kind: 'covered', origin });
});

it('says what goes past the guard before all else, of this site only', () => {
  const bypass = { origin, kind: 'went-round', at: 1 } as const;
  expect(coverageOf(there, connection, catalogue, false, bypass)).toEqual({ kind: 'went-round', origin });
  expect(coverageOf(there, connection, catalogue, false, { ...bypass, origin: 'https://other.example' }).kind).toBe(
    'covered',
  );
  expect(coverageOf({ ...there, gate: false }, connection, catalogue, false, bypass).kind).toBe('reload');
});
