import { useWords } from '@/components/ui/WordsContext';
import { Block } from './Block';
import { SaveStatus } from './SaveStatus';
import { Switch } from './Switch';
import { useSave } from './useSave';

type HistorySectionProps = {
  keepHistory: boolean;
  saveKeepHistory: (keep: boolean) => Promise<void>;
  /** Past requests that are kept. */
  count: number;
  clearHistory: () => Promise<void>;
};

/** Whether past requests are kept, and their end. */
export function HistorySection({ keepHistory, saveKeepHistory, count, clearHistory }: HistorySectionProps) {
  const words = useWords();
  const saving = useSave();
  return (
    <Block id="history" title={words.t('options.history.title')} intro={words.t('options.history.intro')}>
      <Switch
        label={words.t('options.history.keep')}
        note={words.t('options.history.keepNote')}
        value={keepHistory}
        save={saveKeepHistory}
      />
      <div className="btns">
        <button type="button" onClick={() => void saving.save(clearHistory)} disabled={count === 0}>
          {words.t('options.history.clear')}
        </button>
        <span className="status">{words.t('options.history.count', { count })}</span>
        <SaveStatus state={saving.state === 'saved' ? 'idle' : saving.state} />
      </div>
    </Block>
  );
}
