import type { RuleContext } from '@/lib/risk/defineRule';
import type { ChainFacts } from '@/lib/types';

/** What the chain says, after the transaction where that was simulated. */
export const factsOf = ({ facts }: Pick<RuleContext, 'facts'>): ChainFacts | undefined => facts.after ?? facts.before;
