import { useContext } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import { PhraseContext } from './PhraseContext';

/** What a window that a page has drawn cannot show. */
export function OwnWords() {
  const words = useWords();
  const phrase = useContext(PhraseContext);
  if (phrase === '') return null;
  return (
    <p className="own-words">
      {words.t('review.site.ownWords')} <b>{phrase}</b>
    </p>
  );
}
