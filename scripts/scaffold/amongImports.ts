/** An import among the others of its folder, by where it comes from. */
export const amongImports = (text: string, name: string, from: string): string => {
  const lines = text.split('\n');
  const path = (line: string) => /^import .* from '(\.\/[^']+)';$/.exec(line)?.[1];
  const places = lines.flatMap((line, index) => (path(line) ? [index] : []));
  const next = places.find((index) => (path(lines[index] ?? '') ?? '') > from) ?? (places.at(-1) ?? -2) + 1;
  return next < 0 ? text : [...lines.slice(0, next), `import ${name} from '${from}';`, ...lines.slice(next)].join('\n');
};
