/** RFC 3492. */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128] as const;

const adapt = (delta: number, points: number, first: boolean): number => {
  let left = first ? Math.floor(delta / DAMP) : delta >> 1;
  left += Math.floor(left / points);
  let k = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) left = Math.floor(left / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
};

const digitOf = (letter: string): number => {
  const digit = Number.parseInt(letter, 36);
  return digit < 10 ? digit + 26 : digit - 10;
};

/** One label of a host as people read it: `xn--e1afmkfd` → `пример`. What is none stays as it is. */
export function fromPunycode(label: string): string {
  if (!label.toLowerCase().startsWith('xn--')) return label;
  const text = label.slice(4);
  const split = text.lastIndexOf('-');
  const output = split > 0 ? [...text.slice(0, split)] : [];
  let [code, index, bias]: [number, number, number] = [FIRST_CODE, 0, FIRST_BIAS];
  for (let at = split > 0 ? split + 1 : 0; at < text.length; ) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(text[at] ?? '');
      at += 1;
      if (!(digit >= 0 && digit < BASE)) return label;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(index - before, output.length + 1, before === 0);
    code += Math.floor(index / (output.length + 1));
    index %= output.length + 1;
    if (code > 0x10ffff) return label;
    output.splice(index, 0, String.fromCodePoint(code));
    index += 1;
  }
  return output.join('');
}
