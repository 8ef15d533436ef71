import { createContext, useContext } from 'react';
import type { Catalogue } from '@/lib/catalogue/Catalogue';

export const CatalogueContext = createContext<Catalogue | undefined>(undefined);

/** Names of chains and parties: from the catalogue and the user, never from the chain. */
export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('This part of the panel needs a catalogue around it.');
  return catalogue;
}
