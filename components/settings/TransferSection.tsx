import { useState } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import { BaseError } from '@/lib/errors/BaseError';
import { readSettings } from '@/lib/settings/readSettings';
import type { SettingsFile } from '@/lib/settings/SettingsFile';
import { Block } from './Block';
import { FileField } from './FileField';
import { ImportPreview } from './ImportPreview';
import { SaveStatus } from './SaveStatus';
import { useSave } from './useSave';

type TransferSectionProps = {
  exportSettings: () => void;
  importSettings: (settings: Partial<SettingsFile>) => Promise<void>;
};

/** All settings as a file, and back. What a file changes is said before it counts. */
export function TransferSection({ exportSettings, importSettings }: TransferSectionProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [found, setFound] = useState<Partial<SettingsFile>>();
  const saving = useSave();
  const look = () => {
    try {
      setFound(readSettings(text));
      setProblem(undefined);
    } catch (error) {
      if (!(error instanceof BaseError)) throw error;
      setFound(undefined);
      setProblem(error.message);
    }
  };
  return (
    <Block id="transfer" title={words.t('options.transfer.title')} intro={words.t('options.transfer.intro')}>
      <div className="btns">
        <button type="button" onClick={exportSettings}>
          {words.t('options.transfer.export')}
        </button>
        <span className="status">{words.t('options.transfer.exportNote')}</span>
      </div>
      <FileField
        label={words.t('options.transfer.paste')}
        text={text}
        error={problem}
        change={(value) => {
          setText(value);
          setProblem(undefined);
          setFound(undefined);
          saving.touched();
        }}
      />
      <div className="btns">
        <button type="button" onClick={look} disabled={found !== undefined}>
          {words.t('options.transfer.look')}
        </button>
        <SaveStatus state={saving.state} unsaved={found !== undefined} />
      </div>
      {found ? (
        <ImportPreview
          settings={found}
          apply={async () => {
            if (!(await saving.save(() => importSettings(found)))) return;
            setFound(undefined);
            setText('');
          }}
        />
      ) : null}
    </Block>
  );
}
