import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';

/** Bytes of code at an address before the transaction, else after it; undefined when it was not read. */
export function codeSizeOf({ facts }: Pick<RuleContext, 'facts'>, address: Address): number | undefined {
  const key = address.toLowerCase() as Address;
  return facts.before?.codeSize[key] ?? facts.after?.codeSize[key];
}
