import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BaseError } from '@/lib/errors/BaseError';
import type { Action, Hex, Request } from '@/lib/types';
import { actionsOf, ask, send, typedDataOf, who } from './testing/decoding';
import { type Sample, samples, signatures, wrappers } from './testing/samples';

/** Other things may run on this machine at the same time. */
const PATIENCE = 60_000;

/** More rows than anybody reads, and fewer than would hurt. */
const MANY = 4_000;

/** What a page asks is refused by our own error, or it is read as something. */
const attempt = (make: () => Request): readonly Action[] | undefined => {
  let request: Request;
  try {
    request = make();
  } catch (error) {
    expect(error).toBeInstanceOf(BaseError);
    return undefined;
  }
  const actions = actionsOf(request);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.length).toBeLessThan(MANY);
  for (const { type, path, args } of actions) {
    expect(type).not.toBe('');
    expect(path.every((index) => Number.isInteger(index) && index >= 0)).toBe(true);
    expect(Object.getPrototypeOf(args)).toBe(Object.prototype);
  }
  return actions;
};

const sample = fc.constantFrom(...samples);
const wrapped = fc
  .tuple(sample, fc.array(fc.constantFrom(...Object.keys(wrappers)), { maxLength: 6 }))
  .map(([inner, names]) => names.reduce<Sample>((call, name) => wrappers[name]?.(call) ?? call, inner));

/** Bytes changed, words put in, an end cut off. */
const tampered = fc
  .tuple(
    wrapped,
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('00', '01', '20', '40', '7f', 'ff', '20'.repeat(32), 'ff'.repeat(32))),
      {
        maxLength: 4,
      },
    ),
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(200)),
  )
  .map(([{ to, data }, changes, cut]) => {
    const changed = changes.reduce((hex, [place, bytes]) => {
      const at = 10 + 2 * (place % Math.max(1, (hex.length - 10) / 2));
      return `${hex.slice(0, at)}${bytes}${hex.slice(at + bytes.length)}`;
    }, data as string);
    return { to, data: changed.slice(0, Math.max(2, changed.length - 2 * cut)) as Hex };
  });

describe('calldata', () => {
  it(
    'is read as something, whatever was done to it',
    () => {
      fc.assert(
        fc.property(tampered, fc.boolean(), (call, known) => {
          attempt(() => send({ ...call, to: known ? call.to : who.contract }));
        }),
        { numRuns: 600 },
      );
    },
    PATIENCE,
  );

  it(
    'a right is found however it is wrapped',
    () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...Object.keys(wrappers)), { maxLength: 7 }), (names) => {
          const call = names.reduce<Sample>((inner, name) => wrappers[name]?.(inner) ?? inner, samples[0] as Sample);
          const found = actionsOf(send(call)).filter(({ type }) => type === 'approve');
          expect(found).toMatchObject([
            { args: { spender: who.stranger, amount: 7n }, path: Array(names.length + 1).fill(0) },
          ]);
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  it(
    'words of any kind behind a selector that is known',
    () => {
      const word = fc.oneof(
        fc.constantFrom(0n, 1n, 32n, 64n, 96n, 2n ** 32n, 2n ** 256n - 32n, 2n ** 256n - 1n),
        fc.bigInt(0n, 2n ** 256n - 1n),
      );
      const selectors = [...samples, ...Object.values(wrappers).map((wrap) => wrap(samples[0] as Sample))].map(
        ({ to, data }) => ({
          to,
          selector: data.slice(0, 10),
        }),
      );
      fc.assert(
        fc.property(fc.constantFrom(...selectors), fc.array(word, { maxLength: 60 }), ({ to, selector }, words) => {
          const hex = words.map((one) => one.toString(16).padStart(64, '0')).join('');
          attempt(() => send({ to, data: `${selector}${hex}` as Hex }));
        }),
        { numRuns: 600 },
      );
    },
    PATIENCE,
  );
});

const odd = fc.constantFrom<unknown>(
  ...['', '0x', '0x1', `0x${'f'.repeat(64)}`, '-1', '1e18', 0, -1, 1.5, 2 ** 53, null, true, [], {}, who.user],
  ...[String(2n ** 256n), String(2n ** 256n - 1n), 'ſ\u202e', [[[]]], { __proto__: null }],
);

type Place = readonly (string | number)[];

const placesOf = (value: unknown, at: Place = []): readonly Place[] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, item]) => placesOf(item, [...at, key]))]
    : [at];

const changedAt = (value: unknown, [key, ...rest]: Place, change: (old: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const made = changedAt(copy[key], rest, change);
  if (made === undefined) delete copy[key];
  else copy[key] = made;
  return copy;
};

describe('typed data', () => {
  const typed = fc.constantFrom(...signatures.map(typedDataOf));
  const changes = fc.array(fc.tuple(fc.nat(), fc.oneof(odd, fc.constant(undefined))), { maxLength: 3 });
  const methods = fc.constantFrom('eth_signTypedData', 'eth_signTypedData_v3', 'eth_signTypedData_v4');

  it(
    'is read as something, whatever is missing, odd or too much',
    () => {
      fc.assert(
        fc.property(typed, changes, methods, (data, list, method) => {
          const hostile = list.reduce<unknown>((value, [place, instead]) => {
            const places = placesOf(value);
            return changedAt(value, places[place % places.length] as Place, () => instead);
          }, data);
          attempt(() => ask(method, who.user, hostile ?? null));
        }),
        { numRuns: 600 },
      );
    },
    PATIENCE,
  );

  it('as text, with a key named twice, is refused', () => {
    const text = JSON.stringify(typedDataOf(signatures[0] as (typeof signatures)[number]));
    for (const key of ['domain', 'primaryType', 'spender', 'types'])
      expect(
        attempt(() => ask('eth_signTypedData_v4', who.user, text.replace(`"${key}":`, `"${key}":0,"${key}":`))),
      ).toBeUndefined();
  });

  it('structs that refer to each other, or that go on for ever', () => {
    const ring = {
      domain: { verifyingContract: who.contract },
      types: {
        EIP712Domain: [{ name: 'verifyingContract', type: 'address' }],
        A: [{ name: 'b', type: 'B[]' }],
        B: [{ name: 'a', type: 'A[]' }],
      },
      primaryType: 'A',
      message: { b: [{ a: [{ b: [] }] }] },
    };
    expect(attempt(() => ask('eth_signTypedData_v4', who.user, ring))).toMatchObject([{ type: 'signTypedData' }]);
    let deep: object = { b: [] };
    for (let index = 0; index < 200; index += 1) deep = { b: [{ a: [deep] }] };
    expect(attempt(() => ask('eth_signTypedData_v4', who.user, { ...ring, message: deep }))).toBeUndefined();
  });
});

describe('permissions', () => {
  it(
    'of any parameters are read as something',
    () => {
      const method = fc.constantFrom(
        ...[
          'wallet_grantPermissions',
          'wallet_requestExecutionPermissions',
          'eth_signAuthorization',
          'wallet_signAuthorization',
        ],
        ...['eth_sendUserOperation', 'wallet_addEthereumChain', 'wallet_switchEthereumChain', 'wallet_something'],
      );
      const key = fc.constantFrom(
        'address',
        'chainId',
        'signer',
        'data',
        'permission',
        'rules',
        'sender',
        'callData',
        'rpcUrls',
        'to',
      );
      const value = fc.letrec<{ json: unknown }>((tie) => ({
        json: fc.oneof(
          { maxDepth: 4 },
          odd,
          fc.array(tie('json'), { maxLength: 4 }),
          fc.dictionary(key, tie('json'), { maxKeys: 6 }),
        ),
      })).json;
      fc.assert(
        fc.property(method, fc.array(value, { maxLength: 3 }), (name, params) => {
          attempt(() => ask(name, ...params));
        }),
        { numRuns: 600 },
      );
    },
    PATIENCE,
  );
});
