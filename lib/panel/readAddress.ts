import { type Address, getAddress, isAddress } from 'viem';

/** What a person typed as an address, checksummed; or which sentence says what to fix. */
export function readAddress(text: string): { address: Address } | { problem: 'empty' | 'name' | 'shape' | 'checksum' } {
  const typed = text.trim();
  if (typed === '') return { problem: 'empty' };
  if (/^0x[0-9a-fA-F]{40}$/.test(typed))
    return isAddress(typed) ? { address: getAddress(typed) } : { problem: 'checksum' };
  // Resolving a name asks the endpoint about it, and a name can be made to look like another.
  return { problem: /\.[a-z]{2,}$/i.test(typed) ? 'name' : 'shape' };
}
