/** A line among those that `like` matches, in their order; behind the last where none comes after it. */
export const amongLines = (text: string, line: string, like: RegExp): string => {
  const lines = text.split('\n');
  const places = lines.flatMap((one, index) => (like.test(one) ? [index] : []));
  const next = places.find((index) => (lines[index] ?? '') > line) ?? (places.at(-1) ?? -2) + 1;
  return next < 0 ? text : [...lines.slice(0, next), line, ...lines.slice(next)].join('\n');
};
