import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transaction } from '@/components/fixtures/review';
import type { Request } from '@/lib/types';
import { contentOf } from './contentOf';
import { exactText } from './exactText';
import { plainArg } from './plainArg';
import { rawText } from './rawText';

const ask = (part: object) => ({ ...transaction(), ...part }) as Request;

describe('contentOf', () => {
  it.each([
    ['text', ask({ kind: 'message', message: '0x68c3a9' }), { kind: 'message', text: 'hé' }],
    ['bytes that are no text', ask({ kind: 'message', message: '0xff00' }), { kind: 'bytes', text: '0xff00' }],
    [
      'bytes that are text by chance',
      ask({ kind: 'message', message: '0x7f7f7f41' }),
      { kind: 'bytes', text: '0x7f7f7f41' },
    ],
    [
      'text with something unseen in it',
      ask({ kind: 'message', message: '0x410742430a' }),
      { kind: 'message', text: 'A\u0007BC\n' },
    ],
    ['a transaction, which has none', transaction(), undefined],
  ])('%s', (_name, request, content) => expect(contentOf(request)).toEqual(content));

  it('shows typed data without its types, and permissions whole, numbers in full', () => {
    const typed = { primaryType: 'Permit', domain: { name: 'x' }, types: { A: [] }, message: { value: 2n ** 200n } };
    const shown = contentOf(ask({ kind: 'typedData', typedData: typed }))?.text ?? '';
    expect(JSON.parse(shown)).toEqual({
      primaryType: 'Permit',
      domain: { name: 'x' },
      message: { value: `${2n ** 200n}` },
    });
    expect(contentOf(ask({ kind: 'permission', method: 'm', params: [1] }))?.text).toContain('"params": [\n    1');
  });
});

describe('plainArg', () => {
  it.each([
    [null, 'null'],
    [2n ** 255n, `${2n ** 255n}`],
    [true, 'true'],
    ['a\u202eb', 'a⟨U+202E⟩b'],
    [[1n, ['x', null]], '[1, [x, null]]'],
    [{ 'k\u0000': { n: 1 } }, '{ k␀: { n: 1 } }'],
    [[], '[]'],
  ])('%o', (value, text) => expect(plainArg(value)).toBe(text));
});

describe('rawText', () => {
  it('never throws, and reads back where it is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(rawText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    const round: Record<string, unknown> = {};
    round.self = round;
    expect(rawText(round)).toMatch(/circular/i);
    expect(rawText(undefined)).toBe('');
    expect(rawText({ a: 1n })).toContain('"1"');
  });
});

describe('exactText', () => {
  it('keeps lines, shows what is unseen, and is bounded', () => {
    expect(exactText('a\nb\u200b')).toBe('a\nb⟨U+200B⟩');
    expect(exactText('x'.repeat(30_000))).toMatch(/… \(\+10000\)$/);
  });
});
