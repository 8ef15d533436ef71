import { type Address, getAddress, isAddress } from 'viem';
import { foreignText } from './foreignText';

/** `0x4B2e…9D10`, checksummed. What is no address comes back as inert text. */
export function shortenAddress(address: Address | string): string {
  if (!isAddress(address, { strict: false })) return foreignText(address, { max: 44 });
  const full = getAddress(address);
  return `${full.slice(0, 6)}…${full.slice(-4)}`;
}
