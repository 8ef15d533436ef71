import { useState } from 'react';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** Runs one change at a time and says how it went. `touched` goes back to idle, when something is edited again. */
export function useSave() {
  const [state, setState] = useState<SaveState>('idle');
  return {
    state,
    touched: () => setState('idle'),
    async save(change: () => Promise<unknown>): Promise<boolean> {
      setState('saving');
      try {
        await change();
        setState('saved');
        return true;
      } catch {
        setState('failed');
        return false;
      }
    },
  };
}
