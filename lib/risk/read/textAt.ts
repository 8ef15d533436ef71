import type { Words } from '@/lib/risk/defineRule';

/** A sentence that need not exist: words give a missing key back as it is. */
export const textAt = (words: Words, key: string, values: Record<string, string | number> = {}): string | undefined => {
  const text = words.t(key, values);
  return text === key ? undefined : text.trim();
};
