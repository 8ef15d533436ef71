import { type FormEvent, useState } from 'react';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/WordsContext';
import { readAddress } from '@/lib/panel/readAddress';
import type { Address } from '@/lib/types';

type WatchFormProps = {
  watch: (address: Address) => Promise<void> | void;
  /** A heading above says it already. */
  bare?: boolean;
};

/** Adds an address to watch; needs no wallet. What was typed stays until it is understood. */
export function WatchForm({ watch, bare = false }: WatchFormProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readAddress(text);
    if ('problem' in read) return setProblem(words.t(`panel.watch.problem.${read.problem}`));
    try {
      await watch(read.address);
      setText('');
      setProblem(undefined);
    } catch {
      setProblem(words.t('panel.watch.problem.store'));
    }
  };
  return (
    <form className="watch" onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={<span className={bare ? 'vh' : undefined}>{words.t('panel.watch.label')}</span>}
        error={problem}
        note={words.t('panel.watch.note')}
      >
        {(ids) => (
          <input
            {...ids}
            value={text}
            placeholder="0x…"
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => {
              setText(event.target.value);
              setProblem(undefined);
            }}
          />
        )}
      </Field>
      <button type="submit">{words.t('panel.watch.add')}</button>
    </form>
  );
}
