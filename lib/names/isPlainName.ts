/** What the lens reads at most. */
const MAX = 255;

/**
 * Whether a name is one that ENS's normalisation (ENSIP-15) leaves as it is, and that nobody reads for another: lower-case
 * Latin letters, digits and hyphens, no label of punycode. Whole normalisation is a table of all alphabets in the
 * package, and lets through letters that imitate these: an address with such a name has none here.
 */
export const isPlainName = (name: string): boolean =>
  name.length <= MAX && /^(?:(?![^.]{2}--)[a-z0-9-]+\.)+(?![^.]{2}--)[a-z0-9-]+$/.test(name);
