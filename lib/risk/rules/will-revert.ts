import { foreignText } from '@/lib/format/foreignText';
import type { RevertReason, Simulation } from '@/lib/types';
import { defineRule, type Hit, type Words } from '../defineRule';
import { textAt } from '../read/textAt';

/** Refusals that end by themselves. */
const PASSING = new Set(['WithdrawalDelayNotElapsed', 'CurrentlyPaused', 'SlashResolutionDelayNotElapsed']);

/** The contract refuses: the fee is lost, and what the user wanted does not happen. */
export default defineRule({
  id: 'will-revert',
  check({ request, simulation, words }) {
    if (request.kind !== 'transaction') return 'not-applicable';
    if (simulation.status === 'unavailable') return { notChecked: 'no-simulation' };
    if (simulation.status === 'success') return [];
    const { reason, revertedCall } = simulation;
    const path = request.calls.length > 1 ? revertedCall : 0;
    return [
      {
        severity: 'warning',
        ...(reason && PASSING.has(reason.name) ? { variant: 'later' } : {}),
        values: { reason: sentenceOf(reason, words) },
        evidence: evidenceOf(reason),
        ...(path === undefined ? {} : { path: [path] }),
      },
    ];
  },
});

const evidenceOf = (reason: Simulation['reason']): Hit['evidence'] =>
  reason && 'data' in reason ? { name: reason.name, args: reason.args, data: reason.data } : {};

const sentenceOf = (reason: Simulation['reason'], words: Words): string => {
  if (!reason) return words.t('rules.will-revert.silent');
  const text = saidBy(reason);
  return (
    (text === undefined && textAt(words, `rules.will-revert.reasons.${reason.name.replace(/\W/g, '')}`)) ||
    words.t('rules.will-revert.answers', { text: foreignText(text ?? reason.name, { max: 160 }) })
  );
};

/** What the contract says in its own words; custom errors have names instead. */
const saidBy = (reason: RevertReason | { name: string; message: string }): string | undefined => {
  if (!('args' in reason) || reason.name !== 'Error') return undefined;
  const [text] = reason.args;
  return typeof text === 'string' ? text : undefined;
};
