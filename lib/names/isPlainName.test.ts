import { normalize } from 'viem/ens';
import { expect, it } from 'vitest';
import { isPlainName } from './isPlainName';

it.each(['vitalik.eth', 'a.b.c.eth', 'harbor-nodes.xyz', '0x1.eth', 'a--b.eth', '-a-.eth'])(
  '%s is plain, and already normal',
  (name) => {
    expect(isPlainName(name)).toBe(true);
    expect(normalize(name)).toBe(name);
  },
);

it.each<[string, string]>([
  ['nothing', ''],
  ['no dot', 'eth'],
  ['upper case', 'Vitalik.eth'],
  ['a space', 'my operator.eth'],
  ['an empty label', 'a..eth'],
  ['a dot at the end', 'a.eth.'],
  ['a Cyrillic letter', 'vitаlik.eth'],
  ['punycode', 'xn--vitlik-3fg.eth'],
  ['punycode further down', 'a.xn--vitlik-3fg.eth'],
  ['an emoji', '🦊.eth'],
  ['an unseen character', 'vita\u200dlik.eth'],
  ['text turned round', '\u202evitalik.eth'],
  ['a line feed at the end', 'vitalik.eth\n'],
  ['markup', '<b>.eth'],
  ['too long', `${'a'.repeat(252)}.eth`],
])('%s is not', (_name, name) => {
  expect(isPlainName(name)).toBe(false);
});
