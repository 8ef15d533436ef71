import { useWords } from '@/components/ui/WordsContext';
import type { Term } from '@/lib/view/termsOf';

/** The field's words, explained for whoever meets them here for the first time. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  const words = useWords();
  if (terms.length === 0) return null;
  const name = (term: Term) => words.t(`review.terms.${term}.name`);
  return (
    <details>
      <summary>
        {words.t('review.terms.title')}
        <span>
          {terms.slice(0, 2).map(name).join(', ')}
          {terms.length > 2 ? '…' : ''}
        </span>
      </summary>
      <dl className="inner terms">
        {terms.map((term) => (
          <div key={term}>
            <dt>{name(term)}</dt>
            <dd>{words.t(`review.terms.${term}.text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
