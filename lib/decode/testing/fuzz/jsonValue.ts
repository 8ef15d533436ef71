import { who } from '../decoding';
import type { Random } from './Random';

const leaves: readonly unknown[] = [
  ...[
    '',
    '0x',
    '0x1',
    `0x${'f'.repeat(64)}`,
    '-1',
    '1e18',
    0,
    -1,
    1.5,
    2 ** 53,
    null,
    true,
    false,
    who.user,
    who.stEth,
  ],
  ...[String(2n ** 256n), String(2n ** 256n - 1n), 'ſ\u202e', '\ud800', 'eip155:1', 'a'.repeat(300), 1e300],
  ...[`0x${'20'.padStart(64, '0').repeat(30)}`, '0xda8be864', 'https://rpc.example', '__proto__'],
];

const keys = [
  ...['from', 'to', 'data', 'input', 'value', 'chainId', 'calls', 'signer', 'permission', 'permissions', 'rules'],
  ...['address', 'sender', 'callData', 'initCode', 'rpcUrls', 'types', 'domain', 'message', 'primaryType', 'nonce'],
  ...['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length', 'then', 'authorizationList'],
];

/** JSON of any shape, with the names that requests have. */
export function jsonValue(random: Random, depth = 0): unknown {
  const kind = depth > 5 ? 0 : random.below(4);
  if (kind < 2) return random.pick(leaves);
  const size = random.below(5);
  if (kind === 2) return Array.from({ length: size }, () => jsonValue(random, depth + 1));
  return Object.fromEntries(Array.from({ length: size }, () => [random.pick(keys), jsonValue(random, depth + 1)]));
}

type Place = readonly (string | number)[];

const placesOf = (value: unknown, at: Place = []): readonly Place[] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, item]) => placesOf(item, [...at, key]))]
    : [at];

const changedAt = (value: unknown, [key, ...rest]: Place, instead: unknown): unknown => {
  if (key === undefined) return instead;
  if (Array.isArray(value))
    return value.map((item, index) => (index === Number(key) ? changedAt(item, rest, instead) : item));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) => [name, name === key ? changedAt(item, rest, instead) : item]),
  );
};

/** The same value with a few of its parts replaced by others. */
export function tamperJson(random: Random, value: unknown): unknown {
  let changed = value;
  for (let left = random.below(4); left > 0; left -= 1)
    changed = changedAt(changed, random.pick(placesOf(changed)), jsonValue(random, 3));
  return changed;
}
