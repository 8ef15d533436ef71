import type { Read } from '@/lib/protocols/defineProtocol';
import type { Address, Hex } from '@/lib/types';
import { randomAddress } from './randomAddress';

export type PlacedRead = { id: string; to: Address; data: Hex };

/** Puts each lens of the reads at a random address of its own, and says which code belongs where. */
export const placeReads = (reads: readonly Read[]): { reads: readonly PlacedRead[]; code: Record<Address, Hex> } => {
  const places = new Map<string, Address>();
  const code: Record<Address, Hex> = {};
  const place = (read: Read): Address => {
    if (!read.to.startsWith('lens:')) return read.to.toLowerCase() as Address;
    const address = places.get(read.to) ?? randomAddress();
    places.set(read.to, address);
    if (read.code !== undefined) code[address] = read.code;
    return address;
  };
  return { reads: reads.map((read) => ({ id: read.id, to: place(read), data: read.data })), code };
};
