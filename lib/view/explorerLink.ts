import { type Address, getAddress, isAddress } from 'viem';

/** Where people can look an address up, if they want to; nothing is fetched from there. */
export function explorerLink(
  explorer: string | undefined,
  address: Address,
): { url: string; host: string } | undefined {
  if (!explorer || !isAddress(address, { strict: false })) return undefined;
  const { href, host } = new URL(`address/${getAddress(address)}`, `${explorer}/`);
  return { url: href, host };
}
