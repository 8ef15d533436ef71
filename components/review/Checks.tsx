import { useWords } from '@/components/ui/WordsContext';
import { foreignText } from '@/lib/format/foreignText';
import type { CheckState, Verdict } from '@/lib/types';
import { checksOf } from '@/lib/view/checksOf';
import { ruleName } from '@/lib/view/ruleName';

const ORDER: Record<CheckState['state'], number> = { 'not-checked': 0, found: 1, clear: 2, 'not-applicable': 3 };

/** Every check and what became of it; those that did not run stand first and say why. Open where nobody could look. */
export function Checks({ verdict, open }: { verdict: Verdict; open: boolean }) {
  const words = useWords();
  const outcomes = [...verdict.outcomes].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  const { ran, applied } = checksOf(verdict);
  return (
    <details open={open}>
      <summary>
        {words.t('review.checks.title')} <span>{words.t('review.checks.run', { count: ran, all: applied })}</span>
      </summary>
      <ul className="inner">
        {outcomes.map(({ rule, state, why }) => (
          <li key={rule} className={state}>
            {ruleName(rule, words)}
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
