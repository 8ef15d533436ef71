import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address, Asset } from '@/lib/types';
import { same } from './same';

/** The token that a strategy holds, as the chain says; undefined when it was not read. */
export const assetAtStrategy = (
  { before, after }: Pick<RuleContext, 'before' | 'after'>,
  strategy: Address,
): Asset | undefined =>
  [...(after?.positions ?? []), ...(before?.positions ?? [])].find((position) => same(position.strategy, strategy))
    ?.asset;
