import type { CheckState, Coverage, Finding, Severity, Verdict } from '@/lib/types';
import type { Hit, NotChecked, Rule, RuleContext, RuleOutcome, Words } from './defineRule';
import { rules as shipped } from './rules';

const rank: Readonly<Record<Severity, number>> = { critical: 0, danger: 1, warning: 2, info: 3 };

/** A page may put thousands of calls into one request; past this the least grave findings are left out. */
const MAX_FINDINGS = 500;

/**
 * Runs every rule over one request. A rule that throws, or that cannot read what it needs, has not passed: it is
 * `not-checked` and lowers coverage. Findings stand worst first, those of one severity in the order of the rules.
 * Throws nothing.
 *
 * @example judge(context).severity // 'danger'
 */
export function judge(context: RuleContext, rules: readonly Rule[] = shipped): Verdict {
  const judged = rules.map((rule) => run(rule, context));
  const findings = judged
    .flatMap((one) => one.findings)
    .sort((a, b) => rank[a.severity] - rank[b.severity])
    .slice(0, MAX_FINDINGS);
  const outcomes = judged.map((one) => one.outcome);
  return {
    severity: findings[0]?.severity ?? 'none',
    findings,
    coverage: coverageOf(context, judged),
    checks: outcomes.filter(({ state }) => state !== 'not-checked').length,
    outcomes,
  };
}

type Judged = { outcome: CheckState; findings: readonly Finding[]; reason?: NotChecked };

function run(rule: Rule, context: RuleContext): Judged {
  const { id } = rule;
  try {
    const outcome = rule.check(context);
    const state = stateOf(outcome);
    if (state === 'not-checked')
      return notChecked(id, (outcome as { notChecked: NotChecked }).notChecked, context.words);
    const findings =
      state === 'found' ? (outcome as readonly Hit[]).map((hit) => findingOf(id, hit, context.words)) : [];
    return { outcome: { rule: id, state }, findings };
  } catch {
    return notChecked(id, 'error', context.words);
  }
}

const stateOf = (outcome: RuleOutcome): CheckState['state'] => {
  if (outcome === 'not-applicable') return 'not-applicable';
  if ('notChecked' in outcome) return 'not-checked';
  return outcome.length > 0 ? 'found' : 'clear';
};

const notChecked = (rule: string, reason: NotChecked, words: Words): Judged => ({
  outcome: { rule, state: 'not-checked', why: words.t(`rules.notChecked.${reason}`) },
  findings: [],
  reason,
});

const findingOf = (rule: string, { severity, variant, values, evidence, path }: Hit, words: Words): Finding => {
  const text = (part: string): string | undefined =>
    (variant && textAt(words, `rules.${rule}.${variant}.${part}`, values)) ||
    textAt(words, `rules.${rule}.${part}`, values);
  const whatToDo = text('whatToDo');
  return {
    rule,
    severity,
    title: text('title') ?? rule,
    detail: text('detail') ?? '',
    evidence,
    ...(whatToDo ? { whatToDo } : {}),
    ...(path ? { path } : {}),
  };
};

/** Words give a missing key back as it is. */
const textAt = (words: Words, key: string, values: Hit['values']): string | undefined => {
  const text = words.t(key, values);
  return text === key ? undefined : text;
};

/**
 * `none` where neither the request says what it does nor a simulation: then the verdict speaks of nothing. Of a signature
 * every part has to be read, since no simulation will ever speak for the rest. What needs history is shown as not checked
 * like any other, but lowers nothing: no endpoint has it in one request, and a mark that every request wears says nothing.
 */
const coverageOf = ({ request, actions, simulation }: RuleContext, judged: readonly Judged[]): Coverage => {
  const read = actions.filter(({ type, flags }) => type !== 'unknown' && !flags.includes('undecodable'));
  const isRead = request.kind === 'transaction' ? read.length > 0 : read.length > 0 && read.length === actions.length;
  if (!isRead && simulation.status === 'unavailable') return 'none';
  const missed = judged.filter(({ outcome, reason }) => outcome.state === 'not-checked' && reason !== 'no-history');
  return missed.length > 0 ? 'partial' : 'full';
};
