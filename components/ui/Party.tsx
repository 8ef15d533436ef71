import type { Address } from '@/lib/types';
import { AddressText } from './AddressText';
import { Foreign } from './Foreign';

type PartyProps = { address: Address; nameOf: (address: Address) => string | undefined };

/** Somebody by the catalogue's or the user's name, else by address. */
export function Party({ address, nameOf }: PartyProps) {
  const name = nameOf(address);
  return name ? <Foreign text={name} max={48} /> : <AddressText address={address} />;
}
