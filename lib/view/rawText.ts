/** The request as it will be forwarded, for reading; never throws, whatever stands in it. */
export function rawText(raw: unknown): string {
  try {
    return JSON.stringify(raw, (_key, entry) => (typeof entry === 'bigint' ? entry.toString() : entry), 2) ?? '';
  } catch (error) {
    return String(error);
  }
}
