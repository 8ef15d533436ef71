import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';
import { same } from './same';

/** Whether a contract says by its code that somebody can replace what it runs; one that does not may all the same. */
export const isUpgradeable = ({ facts }: Pick<RuleContext, 'facts'>, address: Address): boolean =>
  (facts.before ?? facts.after)?.upgradeable?.some((one) => same(one, address)) ?? false;
