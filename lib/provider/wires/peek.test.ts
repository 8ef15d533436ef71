import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peek } from './peek';

const REQUEST = { method: 'personal_sign', params: ['0x00', '0x1'] };
const TEXT = JSON.stringify(REQUEST);

describe('a look at what a page writes', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['a word', 'hello', ''],
    ['a page’s own state', { a: 1, list: [1, 2, { b: null }], f: () => {} }, ''],
    ['a request', REQUEST, `[${TEXT}]`],
    ['one in an envelope, without what is around it', { id: 1, data: { ...REQUEST, id: 7 } }, `[${TEXT}]`],
    ['several', { a: REQUEST, b: [REQUEST] }, `[${TEXT},${TEXT}]`],
    ['text that looks like JSON', { detail: TEXT }, `[${JSON.stringify(TEXT)}]`],
    ['one whose params are no JSON, by its name', { method: 'eth_sign', params: [1n] }, '[{"method":"eth_sign"}]'],
    ['a function that is called method', { method: () => {} }, ''],
  ])('finds in %s what could be a request', (_, value, text) => {
    expect(peek(value)).toEqual({ text, unsure: false });
  });

  it('runs no getter, and says that there is one', () => {
    const value = {
      get method() {
        throw new Error('was run');
      },
    };
    expect(peek(value)).toEqual({ text: '', unsure: true });
    expect(peek({ data: Object.defineProperty({}, 'x', { get: () => 'y', enumerable: true }) }).unsure).toBe(true);
  });

  it('does not trust what cannot be looked at', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(peek(trap)).toEqual({ text: '', unsure: true });
  });

  it('is not led astray by what a page adds to prototypes', () => {
    Object.assign(Object.prototype, { method: 'personal_sign' });
    try {
      expect(peek({ a: 1 })).toEqual({ text: '', unsure: false });
    } finally {
      delete (Object.prototype as { method?: unknown }).method;
    }
  });

  it('ends soon, whatever is written', () => {
    const round: { self?: unknown } = {};
    round.self = round;
    expect(peek(round).text).toBe('');
    expect(peek(new Array(100_000).fill({ a: 1 })).text).toBe('');
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(JSON.parse(peek(value).text || '[]'))));
  });
});
