import fc from 'fast-check';
import { bytesToHex, decodeFunctionData, encodeFunctionResult, type Hex } from 'viem';
import { describe, expect, it } from 'vitest';
import { abi } from '@/contracts/artifacts/NameLens.json';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import type { Address } from '@/lib/types';
import { isPlainName } from './isPlainName';
import { nameLensAbi } from './nameLensAbi';
import { namelessOf, nameReads, namesOf } from './nameReads';

const one: Address = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8';
const two: Address = '0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc';
const registry: Address = '0x00000000000c2e074ec69a0dfb2997ba6c7d2e1e';
const own: Address = '0x1111111111111111111111111111111111111111';
const weth: Address = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2';
const file = (chainId: number) => ({
  ...{ chainId, name: 'Devnet', tokens: [], names: {} },
  contracts: { ens: { registry: own } },
});
const shipped = createCatalogue({ deployments: [], labels: { 1: { [two]: 'Mine' } } });

it('asks as the lens was compiled', () => {
  const read = abi.find(({ name }) => name === 'read');
  expect(read?.inputs.map(({ type }) => type)).toEqual(nameLensAbi[0].inputs.map(({ type }) => type));
  expect(read?.outputs.map(({ type }) => type)).toEqual(nameLensAbi[0].outputs.map(({ type }) => type));
});

describe('namelessOf', () => {
  it('leaves out whom the catalogue or the user has a name for, and who was there already', () => {
    expect(namelessOf(shipped, 1, [one, two, weth, one.toUpperCase().replace('X', 'x') as Address])).toEqual([one]);
  });

  it('stays short', () => {
    const many = Array.from({ length: 64 }, (_, index): Address => `0x${String(index + 1).padStart(40, '0')}`);
    expect(namelessOf(shipped, 5, many)).toEqual(many.slice(0, 12));
  });
});

describe('nameReads', () => {
  it.each<[string, number, ReturnType<typeof file>[], Address | undefined]>([
    ['Ethereum', 1, [], registry],
    ['Sepolia', 11155111, [], registry],
    ['a chain without a registry', 8453, [], undefined],
    ['a chain of a deployment file', 31337, [file(31337)], own],
    ['a deployment file instead of ours', 1, [file(1)], own],
    ['the deployment file of another chain', 31337, [file(1)], undefined],
  ])('asks on %s', (_name, chainId, deployments, expected) => {
    const reads = nameReads(createCatalogue({ deployments, labels: {} }), chainId, [one, two]);
    const asked = reads.map(({ data }) => decodeFunctionData({ abi: nameLensAbi, data }).args);
    const lower = asked.map(([where, parties]) => [where.toLowerCase(), parties.map((party) => party.toLowerCase())]);
    expect(lower).toEqual(expected ? [[expected, [one, two]]] : []);
  });

  it('asks nothing for nobody', () => {
    expect(nameReads(shipped, 1, [])).toEqual([]);
  });
});

describe('namesOf', () => {
  const answer = (...names: string[]): Hex =>
    encodeFunctionResult({ abi: nameLensAbi, functionName: 'read', result: names });
  const of = (data: Hex, ok = true) => namesOf([one, two], [{ id: 'names', ok, data }]);

  it.each<[string, Hex, boolean, object]>([
    ['a name of one', answer('', 'harbor.eth'), true, { [two]: 'harbor.eth' }],
    ['names of both', answer('a.eth', 'b.eth'), true, { [one]: 'a.eth', [two]: 'b.eth' }],
    ['one that is not normal', answer('Harbor.eth', 'b.eth'), true, { [two]: 'b.eth' }],
    ['fewer names than addresses', answer('a.eth'), true, {}],
    ['more names than addresses', answer('a.eth', 'b.eth', 'c.eth'), true, {}],
    ['a read that failed', answer('a.eth', 'b.eth'), false, {}],
    ['nothing', '0x', true, {}],
    ['half an answer', answer('a.eth', 'b.eth').slice(0, 200) as Hex, true, {}],
  ])('%s', (_name, data, ok, expected) => {
    expect(of(data, ok)).toEqual(expected);
  });

  it('nothing was read', () => expect(namesOf([one], [])).toEqual({}));

  it('whatever is answered is a plain name or none', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('a.eth', 'A.eth', '__proto__'));
    const data = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((bytes) => bytesToHex(bytes)),
      fc.tuple(text, text).map(([first, second]) => answer(first, second)),
    );
    fc.assert(
      fc.property(data, (told) => {
        const names = Object.entries(of(told));
        expect(names.every(([party, name]) => [one, two].includes(party as Address) && isPlainName(name))).toBe(true);
      }),
    );
  });
});
