import fc from 'fast-check';
import { decodeAbiParameters, encodeAbiParameters, type Hex, parseAbiParameters } from 'viem';
import { describe, expect, it } from 'vitest';
import { readAbi } from './readAbi';

/** Other things may run on this machine at the same time. */
const PATIENCE = 60_000;

const inputs = parseAbiParameters([
  'Item[] items, address spender, (bool on, int24 tick) flags, bytes[] calls, uint160[2] pair, string note, Item[2] two, (uint8, bytes4) bare',
  'struct Item { address token; uint256 amount; bytes data; uint48 expiry; }',
]);

const address = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((bytes) => `0x${Buffer.from(bytes).toString('hex')}` as Hex);
const bytes = fc.uint8Array({ maxLength: 70 }).map((it) => `0x${Buffer.from(it).toString('hex')}` as Hex);
const item = fc.record({
  token: address,
  amount: fc.bigInt(0n, 2n ** 256n - 1n),
  data: bytes,
  expiry: fc.nat(2 ** 31 - 1),
});
const values = fc.tuple(
  fc.array(item, { maxLength: 4 }),
  address,
  fc.record({ on: fc.boolean(), tick: fc.integer({ min: -(2 ** 23), max: 2 ** 23 - 1 }) }),
  fc.array(bytes, { maxLength: 4 }),
  fc.tuple(fc.bigInt(0n, 2n ** 160n - 1n), fc.bigInt(0n, 2n ** 160n - 1n)),
  fc.string({ maxLength: 40, unit: 'grapheme-ascii' }),
  fc.tuple(item, item),
  fc.tuple(fc.nat(255), fc.constant('0x12345678' as const)),
);

const encode = (of: readonly unknown[]) => encodeAbiParameters(inputs, of as never);
const attempt = <T>(make: () => T): T | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

/** What viem makes of it, and whether it would write it the same way. */
const byViem = (data: Hex) =>
  attempt(() => {
    const read = decodeAbiParameters(inputs, data);
    return { read, usual: encode(read as never) };
  });

describe('readAbi', () => {
  it(
    'reads what was encoded, to the last byte',
    () => {
      fc.assert(
        fc.property(values, bytes, (of, tail) => {
          const data = encode(of);
          const read = readAbi(inputs, `${data}${tail.slice(2)}`);
          expect(read).toEqual({ values: decodeAbiParameters(inputs, data), size: data.length / 2 - 1, usual: true });
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  it(
    'agrees with viem on data that was tampered with: the same values, or nothing',
    () => {
      let agreed = 0;
      fc.assert(
        fc.property(values, fc.nat(), fc.nat(255), fc.nat(40), (of, place, byte, cut) => {
          const data = encode(of);
          const at = 2 + 2 * (place % (data.length / 2 - 1));
          const changed = `${data.slice(0, at)}${byte.toString(16).padStart(2, '0')}${data.slice(at + 2)}`;
          const hostile = changed.slice(0, changed.length - 2 * (place % 3 === 0 ? cut : 0)) as Hex;
          const read = attempt(() => readAbi(inputs, hostile));
          if (!read) return;
          // Text that is no text any more: bytes are what the contract sees, and they are written the usual way.
          if (String(read.values[5]).includes('\ufffd')) return;
          agreed += 1;
          const expected = byViem(hostile);
          expect(read.values).toEqual(expected?.read);
          expect(read.usual).toBe(expected !== undefined && hostile.startsWith(expected.usual));
        }),
        { numRuns: 1_000 },
      );
      expect(agreed).toBeGreaterThan(200);
    },
    PATIENCE,
  );

  const word = (value: number | bigint) => BigInt(value).toString(16).padStart(64, '0');
  const list = parseAbiParameters('bytes[] calls');

  // Rows F01 and F02 of the list of attacks.
  it.each<[string, readonly string[]]>([
    ['an offset past the data', [word(2n ** 255n)]],
    ['an offset that wraps around', [word(2n ** 256n - 32n)]],
    ['a length past the data', [word(32), word(2n ** 32n - 1n)]],
    ['a list without items behind it', [word(32), word(5)]],
    ['nothing at all', []],
    [
      'a thousand times the same large item',
      [word(32), word(1000), ...Array.from({ length: 1000 }, () => word(1000 * 32)), word(4096), '00'.repeat(4096)],
    ],
  ])('refuses %s', (_name, words) => {
    expect(() => readAbi(list, `0x${words.join('')}`)).toThrow(RangeError);
  });

  it('refuses lists in lists that lead back to themselves', () => {
    const nested = parseAbiParameters('uint256[][][][][][][][] bomb');
    for (const step of [0x20, 0x40, 0x60])
      expect(() => readAbi(nested, `0x${word(step).repeat(2000)}`)).toThrow(RangeError);
  });

  it('refuses 2^32 items that take no room at all', () => {
    for (const type of ['tuple[]', 'tuple[0][]', 'tuple[4294967295]', 'tuple[][4294967295]'])
      expect(() => readAbi([{ type, name: 'bomb', components: [] }], `0x${word(32)}${word(2n ** 32n - 1n)}`)).toThrow(
        RangeError,
      );
  });

  // Row F04: what a contract would not take is not read, and what it would see otherwise than it looks is said.
  it.each<[string, string, string]>([
    ['true that is 2', 'bool a', word(2)],
    ['a number past its type', 'uint48 a', word(2n ** 48n)],
    ['a sign that is not spread', 'int24 a', word(2n ** 24n - 1n)],
  ])('refuses %s', (_name, types, hex) => {
    expect(() => readAbi(parseAbiParameters(types) as never, `0x${hex}`)).toThrow(RangeError);
  });

  it.each<[string, string, string, unknown]>([
    ['an address with high bits', 'address a', `01${word(1).slice(2)}`, `0x${word(1).slice(24)}`],
    ['bytes4 with a tail', 'bytes4 a', `1234567800${'00'.repeat(26)}01`, '0x12345678'],
  ])('says that %s is not the usual way', (_name, types, hex, value) => {
    expect(readAbi(parseAbiParameters(types) as never, `0x${hex}`)).toEqual({
      values: [value],
      size: 32,
      usual: false,
    });
  });
});
