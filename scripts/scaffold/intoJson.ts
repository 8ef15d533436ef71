/** One more key at the end of an object that stands two deep at most, as the locale files are written. */
export const intoJson = (text: string, key: string, value: unknown, within?: string): string => {
  const json = JSON.parse(text) as Record<string, unknown>;
  const path = within?.split('.') ?? [];
  const target = path.reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, json);
  if (Object.hasOwn(target, key)) return text;
  target[key] = value;
  return `${JSON.stringify(json, null, 2)}\n`;
};
