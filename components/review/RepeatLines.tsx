import { Prose } from '@/components/ui/Prose';
import { useWords } from '@/components/ui/WordsContext';
import { joinWords } from '@/lib/risk/read/joinWords';
import type { Repeat } from '@/lib/view/repeatOf';

const MINUTE_MS = 60_000;

/** The site has asked for the like of this before: what became of it, and what is new. */
export function RepeatLines({ repeat: { at, outcome, fresh, was } }: { repeat: Repeat }) {
  const words = useWords();
  const minutes = Math.max(1, Math.round((Date.now() - at) / MINUTE_MS));
  const ago = words.ago(minutes * 60);
  const titles = joinWords(
    words,
    [...new Set(fresh.map(({ title }) => title))].map((title) => words.t('common.quoted', { text: title })),
  );
  return (
    <p>
      {words.t(`review.repeat.${outcome}`, { ago })}{' '}
      {titles ? words.t('review.repeat.new', { titles }) : words.t('review.repeat.same')}
      {was ? (
        <>
          {' '}
          <Prose text={words.t('review.repeat.was', { worst: was })} plain />
        </>
      ) : null}
    </p>
  );
}
