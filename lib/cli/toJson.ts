/** JSON with bigint as decimal strings; `pretty` for people, one line where several documents follow each other. */
export const toJson = (value: unknown, pretty: boolean): string =>
  `${JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? item.toString() : item), pretty ? 2 : undefined)}\n`;
