import { Prose } from '@/components/ui/Prose';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { SiteName } from '@/components/ui/SiteName';
import { useWords } from '@/components/ui/WordsContext';
import type { Waiting } from '@/lib/view/waitingOf';

const LISTED = 3;

/** What waits, worst mark beside each, and the way to the review window. */
export function WaitingBlock({ waiting, onReview }: { waiting: readonly Waiting[]; onReview: () => void }) {
  const words = useWords();
  const count = waiting.length;
  if (count === 0)
    return (
      <section className="block" aria-labelledby="waiting">
        <h2 id="waiting">{words.t('popup.waiting.none')}</h2>
      </section>
    );
  return (
    <section className="block" aria-labelledby="waiting">
      <h2 id="waiting">{words.t('popup.waiting.title', { count })}</h2>
      <ul className="waiting">
        {waiting.slice(0, LISTED).map(({ id, act, origin, mark, checking }) => (
          <li key={id} className={mark}>
            <SeverityIcon mark={mark} size={16} />
            <div>
              <Prose text={act} plain />
              <span className="sub">
                {words.t(checking ? 'popup.waiting.checking' : `popup.waiting.mark.${mark}`)} ·{' '}
                <SiteName origin={origin} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      {count > LISTED ? <p className="sub">{words.t('popup.waiting.more', { count: count - LISTED })}</p> : null}
      <button type="button" className="main wide" onClick={onReview}>
        {words.t('popup.waiting.review', { count })}
      </button>
    </section>
  );
}
