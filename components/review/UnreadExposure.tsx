import { useWords } from '@/components/ui/WordsContext';

/** What could not be read is a state of its own: hatched, dashed, and said. */
export function UnreadExposure() {
  const words = useWords();
  return (
    <section className="block unknown" aria-labelledby="unread">
      <div className="head">
        <h2 id="unread">{words.t('review.exposure.title')}</h2>
      </div>
      <div className="bars" aria-hidden="true">
        <span>{words.t('review.exposure.before')}</span>
        <div>
          <div className="bar unread" />
        </div>
        <span>{words.t('review.exposure.after')}</span>
        <div>
          <div className="bar unread" />
        </div>
      </div>
      <p className="sub">{words.t('review.exposure.notKnown')}</p>
    </section>
  );
}
