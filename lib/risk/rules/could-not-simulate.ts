import type { Simulation } from '@/lib/types';
import { defineRule, type RuleOutcome } from '../defineRule';
import { noOutcome } from '../read/noOutcome';
import { textAt } from '../read/textAt';

/** What whoever has a signature can do with it: its words are judged by other rules, so this raises no alarm. */
const ofSignature = (simulation: Simulation): RuleOutcome => {
  const { worstOf, untold } = simulation;
  if (worstOf !== 'signature') return 'not-applicable';
  if (untold) return { notChecked: 'no-twin' };
  return noOutcome({ simulation }) ?? [];
};

/** Nothing is known of the outcome. Not a verdict of its own, and never a pass. */
export default defineRule({
  id: 'could-not-simulate',
  check({ request, simulation, words }) {
    if (request.kind !== 'transaction') return ofSignature(simulation);
    if (simulation.status !== 'unavailable') return [];
    const name = simulation.reason?.name ?? 'no-endpoint';
    return [
      {
        severity: 'warning',
        ...(name === 'insufficient-funds' ? { variant: 'funds' } : {}),
        values: {
          why:
            textAt(words, `rules.could-not-simulate.why.${name.replace(/[^a-z-]/g, '')}`) ??
            words.t('rules.could-not-simulate.why.other'),
        },
        evidence: { reason: name },
      },
    ];
  },
});
