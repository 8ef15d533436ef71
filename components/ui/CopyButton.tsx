import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useWords } from './WordsContext';

/** Puts text on the clipboard and says so in place. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const words = useWords();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <button type="button" className="small" onClick={() => void copy()}>
      <Copy size={14} aria-hidden="true" />
      <span aria-live="polite">{state === 'idle' ? label : words.t(`common.copy.${state}`)}</span>
    </button>
  );
}
