/** How much there is of a value: one for each part, one more for every 32 characters. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 1 + value.length / 32;
  if (typeof value !== 'object' || value === null) return 1;
  let size = 1;
  for (const item of Object.values(value)) size += sizeOf(item);
  return size;
}
