import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyValue } from './copyValue';

/** Plain JSON without what is refused on purpose. */
const json = fc.jsonValue({ maxDepth: 6 }).filter((value) => !JSON.stringify(value).includes('"__proto__"'));

describe('a copy', () => {
  it('says as text what JSON.stringify says, and is what that text says', () => {
    fc.assert(
      fc.property(json, (value) => {
        const copied = copyValue(value);
        expect(copied?.text).toBe(JSON.stringify(value));
        expect(JSON.stringify(copied?.copy)).toBe(copied?.text);
      }),
    );
  });

  it('is a fixed point: copied again it is the same', () => {
    fc.assert(
      fc.property(json, (value) => {
        const first = copyValue(value);
        expect(copyValue(first?.copy)?.text).toBe(first?.text);
      }),
    );
  });

  it('never throws, and says only what can be read back as it was', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          const copied = copyValue(value);
          if (copied) expect(JSON.stringify(JSON.parse(copied.text))).toBe(copied.text);
        },
      ),
    );
  });

  it('is frozen all through, and its objects inherit nothing', () => {
    const { copy } = copyValue({ a: [{ b: [] }] }) as unknown as { copy: { a: [{ b: [] }] } };
    for (const part of [copy, copy.a, copy.a[0], copy.a[0].b]) expect(Object.isFrozen(part)).toBe(true);
    expect(Object.getPrototypeOf(copy)).toBeNull();
    expect(Object.getPrototypeOf(copy.a[0])).toBeNull();
    expect(Array.isArray(copy.a)).toBe(true);
  });

  it('is the same JSON whatever a page puts on the prototype of lists', () => {
    const { copy, text } = copyValue({ params: [{ data: '0x' }, []] }) as { copy: unknown; text: string };
    Object.assign(Array.prototype, { toJSON: () => ['evil'] });
    try {
      expect(JSON.stringify(['x'])).toBe('["evil"]');
      expect(JSON.stringify(copy)).toBe(text);
    } finally {
      delete (Array.prototype as { toJSON?: unknown }).toJSON;
    }
  });

  it('shares nothing with what it was made of', () => {
    fc.assert(
      fc.property(json, (value) => {
        if (typeof value !== 'object' || value === null) return;
        const copied = copyValue(value);
        for (const key of Object.keys(value)) Object.assign(value, { [key]: 'changed' });
        expect(JSON.stringify(copied?.copy)).toBe(copied?.text);
      }),
    );
  });
});

it.each<[string, unknown, string]>([
  ['an undefined property', { a: undefined, b: 1 }, '{"b":1}'],
  ['an undefined element and a hole', Object.assign(new Array(3), { 0: undefined, 2: 1 }), '[null,null,1]'],
  ['minus zero', [-0], '[0]'],
  ['a lone surrogate', '\ud800', '"\\ud800"'],
  ['an inherited property', Object.create({ a: 1 }), '{}'],
  ['a hidden property', Object.defineProperty({}, 'a', { value: 1 }), '{}'],
  ['a symbol', { [Symbol('a')]: 1 }, '{}'],
  ['a toJSON that is text', { toJSON: 'a' }, '{"toJSON":"a"}'],
])('%s is copied as in JSON', (_, value, text) => {
  expect(copyValue(value)?.text).toBe(text);
});

const deep = (depth: number): unknown => (depth === 0 ? [] : [deep(depth - 1)]);

it.each<[string, unknown]>([
  ['undefined', undefined],
  ['a function', [() => {}]],
  ['a symbol', [Symbol('a')]],
  ['a bigint', [1n]],
  ['infinity', [Number.POSITIVE_INFINITY]],
  ['what is nested too deeply', deep(70)],
  ['what is too long', ['a'.repeat(5_000_000), 1]],
  ['what has too many parts', Array.from({ length: 100_001 }, () => 0)],
  [
    'a revoked Proxy',
    (() => {
      const { proxy, revoke } = Proxy.revocable([], {});
      revoke();
      return proxy;
    })(),
  ],
])('%s is refused', (_, value) => {
  expect(copyValue(value)).toBeUndefined();
});

it('is no slower for a list that says it is endless', () => {
  let reads = 0;
  const endless = new Proxy([], {
    get: (_, name) => {
      reads += 1;
      return name === 'length' ? Number.POSITIVE_INFINITY : 'a';
    },
  });
  expect(copyValue(endless)).toBeUndefined();
  expect(reads).toBeLessThan(250_000);
});
