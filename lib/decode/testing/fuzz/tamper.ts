import type { Random } from './Random';

const word = (value: bigint): string => value.toString(16).padStart(64, '0');

/** Offsets, lengths and figures at the edges of what there can be. */
const edges: readonly string[] = [
  ...[0n, 1n, 2n, 31n, 32n, 64n, 96n, 128n, 1000n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 53n, 2n ** 64n, 2n ** 128n],
  ...[2n ** 160n, 2n ** 255n, 2n ** 256n - 32n, 2n ** 256n - 1n],
].map(word);

/** Bytes changed, words put in the place of others, parts doubled or taken out, an end cut off or added. Hex, no 0x. */
export function tamperHex(random: Random, hex: string): string {
  let changed = hex;
  for (let left = random.below(4); left > 0; left -= 1) changed = change(random, changed);
  return changed.length % 2 === 0 ? changed : changed.slice(1);
}

const change = (random: Random, hex: string): string => {
  const words = Math.max(1, Math.floor(hex.length / 64));
  const at = 64 * random.below(words);
  const byte = 2 * random.below(Math.max(1, hex.length / 2));
  switch (random.below(7)) {
    case 0:
    case 1:
      return hex.slice(0, at) + random.pick(edges) + hex.slice(at + 64);
    case 2:
      return hex.slice(0, byte) + random.hex(2) + hex.slice(byte + 2);
    case 3:
      return hex.slice(0, byte);
    case 4:
      return hex + random.pick(edges).repeat(1 + random.below(20));
    case 5:
      return hex.slice(0, at) + hex.slice(at + 64);
    default:
      return hex.slice(0, at) + hex.slice(at, at + 64).repeat(1 + random.below(8)) + hex.slice(at + 64);
  }
};

const tokens: readonly string[] = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', 'null', 'true', '-1', '1e999', '0x', '""', '{}', '[]', '\u0000'],
  ...['"__proto__":{"polluted":true},', '"constructor":{"prototype":{"polluted":true}},', '"id":1,', '"result":null,'],
  ...['"method":"eth_sign",', '"types":{},', '\ud800', '\u202e', '9'.repeat(400), '['.repeat(200), '"a":'.repeat(50)],
];

/** The same for text that is JSON, or was. */
export function tamperText(random: Random, text: string): string {
  let changed = text;
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(changed.length + 1);
    const cut = random.pick([0, 0, 1, 2, 8, 100]);
    const instead = random.chance(0.6) ? random.pick(tokens) : changed.slice(at, at + random.below(40));
    changed = changed.slice(0, at) + instead + changed.slice(at + cut);
  }
  return changed;
}
