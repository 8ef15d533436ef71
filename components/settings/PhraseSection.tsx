import { useWords } from '@/components/ui/WordsContext';
import { Block } from './Block';
import { SaveStatus } from './SaveStatus';
import { useSave } from './useSave';

type PhraseSectionProps = { phrase: string; renewPhrase: () => Promise<void> };

/** The words by which our own window can be told from one that a page has drawn. */
export function PhraseSection({ phrase, renewPhrase }: PhraseSectionProps) {
  const words = useWords();
  const saving = useSave();
  return (
    <Block id="phrase" title={words.t('options.phrase.title')} intro={words.t('options.phrase.intro')}>
      <p className="phrase">{phrase}</p>
      <div className="btns">
        <button type="button" onClick={() => void saving.save(renewPhrase)}>
          {words.t('options.phrase.renew')}
        </button>
        <SaveStatus state={saving.state} />
      </div>
    </Block>
  );
}
