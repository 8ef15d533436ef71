import { useWords } from '@/components/ui/WordsContext';
import { foreignText } from '@/lib/format/foreignText';
import type { CheckState, Verdict } from '@/lib/types';

const ORDER: Record<CheckState['state'], number> = { 'not-checked': 0, found: 1, clear: 2, 'not-applicable': 3 };

/** Every check and what became of it; those that did not run stand first and say why. */
export function Checks({ verdict }: { verdict: Verdict }) {
  const words = useWords();
  const nameOf = (rule: string) =>
    words.has(`rules.${rule}.name`) ? words.t(`rules.${rule}.name`) : rule.replace(/-/g, ' ');
  const outcomes = [...verdict.outcomes].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  const values = { count: verdict.checks, all: verdict.outcomes.length };
  return (
    <details>
      <summary>
        {words.t('review.checks.title')} <span>{words.t('review.checks.run', values)}</span>
      </summary>
      <ul className="inner">
        {outcomes.map(({ rule, state, why }) => (
          <li key={rule}>
            {nameOf(rule)}
            <span>
              {words.t(`review.checks.${state}`)}
              {why ? `: ${foreignText(why, { max: 120 })}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
