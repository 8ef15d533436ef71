import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { symbolOf } from '@/lib/format/formatAmount';
import { looksLike } from '@/lib/format/looksLike';
import type { ChainId } from '@/lib/types';

/**
 * Whose name one by ENS can be taken for, among those that the catalogue or the user has: as a whole, without its end, or
 * in one of its labels, however either is spaced. Those names are of other addresses: ENS is only asked for the rest.
 *
 * @example readsLike('harbor-nodes.eth', catalogue, 1) // 'Harbor Nodes'
 */
export const readsLike = (ens: string, catalogue: Catalogue, chainId: ChainId): string | undefined => {
  const labels = ens.split('.').slice(0, -1);
  const readings = [ens, labels.join(), ...labels].map(letters).filter((text) => text !== '');
  return catalogue
    .familiar(chainId)
    .flatMap((address) => {
      const token = catalogue.token(chainId, address);
      return [catalogue.name(chainId, address), token ? symbolOf(token) : undefined].flatMap((name) => name ?? []);
    })
    .find((name) => {
      const known = letters(name);
      return known !== '' && readings.some((text) => looksLike(text, known));
    });
};

/** Without what stands between words. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}|]/gu, '');
