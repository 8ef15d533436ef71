import { useWords } from '@/components/ui/WordsContext';

/** Before the first answer: the shape of what comes, hatched, since nothing of it is known. */
export function Loading() {
  const words = useWords();
  return (
    <section className="hero" aria-label={words.t('panel.hero.label')} aria-busy="true">
      <p className="lab">{words.t('panel.hero.worth')}</p>
      <div className="bar unread" aria-hidden="true" />
      <p className="lab">{words.t('panel.hero.most')}</p>
      <div className="bar unread" aria-hidden="true" />
      <p className="note">{words.t('panel.loading.text')}</p>
    </section>
  );
}
