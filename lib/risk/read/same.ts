import type { Address } from '@/lib/types';

/** Addresses by value; case means nothing. */
export const same = (a: Address | undefined, b: Address | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
