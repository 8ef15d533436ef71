import { useState } from 'react';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/WordsContext';

type FileFieldProps = {
  label: string;
  note?: string;
  text: string;
  error?: string;
  change: (text: string) => void;
};

/** A JSON text, pasted or from a file; what was given stays until it is understood. */
export function FileField({ label, note, text, error, change }: FileFieldProps) {
  const words = useWords();
  const [unreadable, setUnreadable] = useState(false);
  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      change(await file.text());
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <div className="file">
      <Field label={words.t('options.file.choose')} error={unreadable ? words.t('options.file.unreadable') : undefined}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept="application/json,.json"
            onChange={(event) => void open(event.target.files?.[0])}
          />
        )}
      </Field>
      <Field label={label} note={note} error={error}>
        {(ids) => (
          <textarea {...ids} value={text} spellCheck={false} onChange={(event) => change(event.target.value)} />
        )}
      </Field>
    </div>
  );
}
