import type { NotChecked, RuleContext } from '@/lib/risk/defineRule';

/** Why a transaction's outcome cannot be judged; undefined when there is one. */
export function noOutcome({ simulation }: Pick<RuleContext, 'simulation'>): { notChecked: NotChecked } | undefined {
  if (simulation.status === 'success') return undefined;
  return { notChecked: simulation.status === 'reverted' ? 'reverted' : 'no-simulation' };
}
