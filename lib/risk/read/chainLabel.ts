import type { RuleContext } from '@/lib/risk/defineRule';
import type { ChainId } from '@/lib/types';

/** The catalogue's name of a chain, else its number. 0 is a chain that nobody named. */
export const chainLabel = ({ chainName, words }: Pick<RuleContext, 'chainName' | 'words'>, id: ChainId): string =>
  id === 0
    ? words.t('rules.parts.unknownChain')
    : (chainName?.(id) ?? words.t('rules.parts.chain', { id: String(id) }));
