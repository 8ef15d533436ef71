import { useWords } from '@/components/ui/WordsContext';
import type { SaveState } from './useSave';

/** Says in place whether a change is stored; read aloud when it changes. */
export function SaveStatus({ state, unsaved = false }: { state: SaveState; unsaved?: boolean }) {
  const words = useWords();
  const shown = state === 'idle' ? (unsaved ? 'unsaved' : undefined) : state;
  return (
    <span className={`status ${shown ?? ''}`} role="status">
      {shown ? words.t(`options.state.${shown}`) : ''}
    </span>
  );
}
