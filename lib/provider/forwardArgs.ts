import type { Callback, Visit } from './Visit';

type Source = { readonly method?: string; readonly params?: unknown };

/** The arguments with which the wallet's function gets our copy, in the manner in which the page called it. */
export const forwardArgs = ({ form, callback }: Visit, source: Source, answered: Callback): readonly unknown[] => {
  if (form === 'bare') return [];
  if (form === 'text') {
    if (!callback) return source.params === undefined ? [source.method] : [source.method, source.params];
    return source.params === undefined ? [source.method, answered] : [source.method, source.params, answered];
  }
  const first = form === 'array' ? [source] : source;
  return callback ? [first, answered] : [first];
};
