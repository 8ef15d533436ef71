import { symbolOf } from '@/lib/format/formatAmount';
import type { Asset } from '@/lib/types';
import { AddressText } from './AddressText';
import { useWords } from './WordsContext';

/** For a token of which nobody but itself says what it is: its address, and whose word its name is. */
export function ClaimedToken({ asset }: { asset: Asset }) {
  const words = useWords();
  if (asset.verified || !asset.address) return null;
  return (
    <span className="sub">
      {words.t('common.claimedToken', { symbol: symbolOf(asset) })} <AddressText address={asset.address} full />
    </span>
  );
}
