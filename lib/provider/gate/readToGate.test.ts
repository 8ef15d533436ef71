import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readToGate } from './readToGate';

it.each<[string, unknown, unknown]>([
  [
    'a chain that is a number',
    ['release', 1, { chainId: 1, accounts: ['0xa'] }],
    ['release', 1, { chainId: '1', accounts: ['0xa'] }],
  ],
  ['a chain that is none', ['release', 1, { chainId: {}, accounts: [5] }], ['release', 1, {}]],
  ['nothing said', ['release', 1, {}], ['release', 1, {}]],
  ['a hash that is none', ['settled', 1, { hash: 'x', errorCode: 4001 }], ['settled', 1, { errorCode: 4001 }]],
  ['keys that nobody asked for', ['connected', { a: 1 }, { name: 'W', icon: 'x' }], ['connected', {}, { name: 'W' }]],
])('%s', (_, message, read) => {
  expect(JSON.parse(JSON.stringify(readToGate(message)))).toEqual(read);
});

it('takes nothing else, and never throws', () => {
  const odd = fc.oneof(
    fc.anything(),
    fc.tuple(fc.constantFrom('hold', 'release', 'settled', 'dropped', 'connected', 'ping', 'released'), fc.anything()),
    fc.tuple(fc.constantFrom('hold', 'release', 'settled'), fc.integer(), fc.anything(), fc.anything()),
  );
  fc.assert(
    fc.property(odd, (message) => {
      const read = readToGate(message);
      if (read) expect(['hold', 'release', 'settled', 'dropped', 'connected', 'ping']).toContain(read[0]);
      if (read && read.length > 1 && read[0] !== 'connected') expect(Number.isInteger(read[1])).toBe(true);
    }),
  );
});
