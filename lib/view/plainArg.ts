import type { ArgValue } from '@/lib/types';
import { exactText } from './exactText';

/** An argument as an expert reads it: every digit, every byte, nothing rounded and nothing hidden. */
export function plainArg(value: ArgValue): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return exactText(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(plainArg).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, entry]) => `${exactText(key)}: ${plainArg(entry as ArgValue)}`)
    .join(', ')} }`;
}
