import { encodeAbiParameters, type Hex, namehash, pad, parseAbi, parseAbiParameters, zeroAddress } from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createWords } from '@/lib/format/createWords';
import { review } from '@/lib/pipeline';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Deployment } from '@/lib/store/Settings';
import type { Address, Request, Review } from '@/lib/types';
import { connect } from '../connect';
import { createSend, type Send } from '../createSend';
import { deploy } from '../deploy';
import { people } from '../people';
import { type Anvil, startAnvil } from '../startAnvil';
import { createSurgery } from './createSurgery';
import { hostileCode } from './hostileCode';

const abi = parseAbi([
  'function setResolver(bytes32 node, address resolves)',
  'function setName(bytes32 node, string says)',
  'function setAddr(bytes32 node, address says)',
]);
const me = people.staker.address;

let anvil: Anvil;
let send: Send;
/** Registry and resolver in one. */
let names: Address;
let surgery: ReturnType<typeof createSurgery>;
beforeAll(async () => {
  anvil = await startAnvil();
  const client = connect(anvil.url);
  send = createSend(client);
  names = await deploy(client, me, 'TestNames');
  surgery = createSurgery(client);
});
afterAll(() => anvil?.stop());

let next = 0x9000;
/** Somebody new, without code. */
const somebody = (): Address => pad(`0x${(next++).toString(16)}`, { size: 20 });
const reverseOf = (party: Address) => namehash(`${party.slice(2).toLowerCase()}.addr.reverse`);
const setResolver = (node: Hex, resolves: Address) =>
  send(me, names, { abi, functionName: 'setResolver', args: [node, resolves] });

/** What the address says of itself. */
const says = async (party: Address, name: string, resolver = names) => {
  await setResolver(reverseOf(party), resolver);
  await send(me, names, { abi, functionName: 'setName', args: [reverseOf(party), name] });
};
/** What the name says. */
const points = async (name: string, party: Address, resolver = names) => {
  await setResolver(namehash(name), resolver);
  await send(me, names, { abi, functionName: 'setAddr', args: [namehash(name), party] });
};
const named = async (party: Address, name: string) => {
  await says(party, name);
  await points(name, party);
};

/** A request that sends nothing to each of these; `null`: no registry is known. */
const ask = (parties: readonly Address[], registry: Address | null = names): Promise<Review> => {
  const request: Request = {
    ...{ id: 'names', origin: 'https://app.example', topOrigin: 'https://app.example', notes: [] },
    ...{ chainId: 31337, account: me, subjects: [me] },
    raw: { method: 'wallet_sendCalls', params: [] },
    ...{ kind: 'transaction', calls: parties.map((to) => ({ to, value: 0n, data: '0x' as const })), batch: true },
  };
  const contracts: Deployment['contracts'] = registry ? { ens: { registry } } : {};
  const deployment = { chainId: 31337, name: 'Devnet', contracts, tokens: [], names: {} };
  return review(request, {
    catalogue: createCatalogue({ deployments: [deployment], labels: {} }),
    ...{ thresholds: defaultThresholds, words: createWords('en'), now: Date.now() },
    rpc: createRpc({ url: anvil.url, traits: { startsAtHead: true } }),
  });
};

/** A resolver that answers this to everything. */
const answering = (data: Hex): Promise<Address> => {
  const bytes = data.slice(2);
  const size = (bytes.length / 2).toString(16).padStart(4, '0');
  // Copies what stands behind itself, and returns it.
  return surgery.place(`0x61${size}600f60003961${size}6000f300${bytes}`);
};
const text = (value: string) => encodeAbiParameters(parseAbiParameters('string'), [value]);

it.each<[string, (party: Address) => Promise<unknown>, string | undefined]>([
  ['a name that holds both ways', (party) => named(party, 'harbor.eth'), 'harbor.eth'],
  ['a name of several labels', (party) => named(party, 'a.b-c.d1.eth'), 'a.b-c.d1.eth'],
  ['the longest name', (party) => named(party, `${'a'.repeat(251)}.eth`), `${'a'.repeat(251)}.eth`],
  [
    'a name from a resolver that answers everything alike',
    async (party) => {
      await says(party, '', await answering(text('alike.eth')));
      await points('alike.eth', party);
    },
    'alike.eth',
  ],
  ['no name', async () => {}, undefined],
  ['a name that nobody points anywhere', (party) => says(party, 'nowhere.eth'), undefined],
  ['an address that says nothing', (party) => points('silent.eth', party), undefined],
  [
    'a name of somebody else',
    async (party) => {
      await says(party, 'other.eth');
      await points('other.eth', people.neighbour.address);
    },
    undefined,
  ],
  [
    'a name of nobody',
    async (party) => {
      await says(party, 'nobody.eth');
      await points('nobody.eth', zeroAddress);
    },
    undefined,
  ],
  ['upper case', (party) => named(party, 'Harbor.eth'), undefined],
  ['letters of another alphabet', (party) => named(party, 'hаrbor.eth'), undefined],
  [
    'one byte more than the longest name',
    async (party) => {
      await says(party, `${'a'.repeat(252)}.eth`);
      await points(`${'a'.repeat(252)}.eth`, party);
    },
    undefined,
  ],
  ['a label that is empty', (party) => says(party, 'a..eth'), undefined],
  ['a dot at the end', (party) => says(party, 'harbor.eth.'), undefined],
  ['a resolver without code', (party) => says(party, 'a.eth', somebody()), undefined],
  [
    'text that is said to be longer than it is',
    async (party) => says(party, '', await answering(`0x${text('harbor.eth').slice(2, 66)}${'ff'.repeat(32)}`)),
    undefined,
  ],
  [
    'text that stands elsewhere',
    async (party) => {
      const plain = text('moved.eth').slice(66);
      await says(party, '', await answering(`0x${'40'.padStart(64, '0')}${'0'.repeat(64)}${plain}`));
      await points('moved.eth', party);
    },
    undefined,
  ],
])('%s', async (_name, setUp, expected) => {
  const party = somebody();
  await setUp(party);
  const { names: told, rpc, simulation } = await ask([party]);
  expect(simulation.status).toBe('success');
  expect(told?.[party]).toBe(expected);
  expect(rpc.requests).toBe(1);
});

it.each(Object.entries(hostileCode))('a resolver that is hostile costs nobody else: %s', async (kind, code) => {
  const resolver = await surgery.place(code);
  const victims = Array.from({ length: 9 }, somebody);
  for (const [index, party] of victims.entries()) {
    // Hostile when asked for the name, or for the address.
    if (index % 2 === 0) await says(party, '', resolver);
    else {
      await says(party, `${kind.toLowerCase()}${index}.eth`);
      await points(`${kind.toLowerCase()}${index}.eth`, party, resolver);
    }
  }
  const last = somebody();
  await named(last, `after-${kind.toLowerCase()}.eth`);
  const { names: told, rpc, facts } = await ask([...victims, last]);
  expect(told).toEqual({ [last]: `after-${kind.toLowerCase()}.eth` });
  expect(Object.keys(facts.before?.codeSize ?? {})).toHaveLength(10);
  expect(rpc.requests).toBe(1);
});

it.each(Object.entries(hostileCode))('a registry that is hostile costs only the names: %s', async (_kind, code) => {
  const { names: told, simulation, rpc } = await ask([somebody()], await surgery.place(code));
  expect(told).toBeUndefined();
  expect(simulation.status).toBe('success');
  expect(rpc.requests).toBe(1);
});

it('has the account’s own name, too, and asks nobody on a chain without a registry', async () => {
  await named(me, 'captain.eth');
  expect((await ask([somebody()])).names).toEqual({ [me.toLowerCase()]: 'captain.eth' });
  const without = await ask([somebody()], null);
  expect(without.simulation.status).toBe('success');
  expect(without.names).toBeUndefined();
});
