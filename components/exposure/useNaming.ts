import { useWords } from '@/components/ui/WordsContext';
import { foreignText } from '@/lib/format/foreignText';
import type { Address, ChainId } from '@/lib/types';
import { useCatalogue } from './CatalogueContext';

/** Names as text, for sentences and labels. */
export function useNaming() {
  const words = useWords();
  const catalogue = useCatalogue();
  return {
    party: (chainId: ChainId, address: Address): string =>
      foreignText(catalogue.name(chainId, address) ?? words.address(address), { max: 48 }),
    chain: (chainId: ChainId): string =>
      foreignText(catalogue.chain(chainId)?.name ?? words.t('panel.chain', { id: chainId }), { max: 48 }),
    layer: (id: string): string =>
      words.has(`panel.layer.${id}`) ? words.t(`panel.layer.${id}`) : foreignText(id, { max: 32 }),
  };
}
