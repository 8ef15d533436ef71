import { useEffect, useState } from 'react';
import type { Item } from '@/lib/store/defineItem';

/**
 * What is stored, kept up to date from whichever part of the extension changes it; undefined until it is read. An item
 * that cannot be read at all throws while rendering, so that the page's error boundary says so.
 *
 * @example const held = useItem(queue)
 */
export function useItem<T>(item: Pick<Item<T>, 'getValue' | 'watch'>): T | undefined {
  const [state, setState] = useState<{ value: T } | { error: unknown }>();
  useEffect(() => {
    let newest = false;
    const stop = item.watch((value) => {
      newest = true;
      setState({ value });
    });
    item.getValue().then(
      (value) => newest || setState({ value }),
      (error: unknown) => setState({ error }),
    );
    return () => {
      // An answer that comes after this belongs to nobody.
      newest = true;
      stop();
    };
  }, [item]);
  if (state && 'error' in state) throw state.error;
  return state?.value;
}
