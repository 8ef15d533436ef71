import { defineRule } from '../defineRule';
import { textAt } from '../read/textAt';

/** Nothing is known of the outcome. Not a verdict of its own, and never a pass. */
export default defineRule({
  id: 'could-not-simulate',
  check({ request, simulation, words }) {
    if (request.kind !== 'transaction') return 'not-applicable';
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
