import { AddressText } from '@/components/ui/AddressText';
import { Foreign } from '@/components/ui/Foreign';
import type { Address, ChainId } from '@/lib/types';
import { useCatalogue } from './CatalogueContext';

/** An address by the name that the catalogue or the user gave it, else both its ends. */
export function Named({ chainId, address }: { chainId: ChainId; address: Address }) {
  const name = useCatalogue().name(chainId, address);
  return name ? <Foreign text={name} max={48} /> : <AddressText address={address} />;
}
