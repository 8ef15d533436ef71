import { foreignText } from '@/lib/format/foreignText';
import { useWords } from './WordsContext';

/** What a page shows when something of ours throws: that it failed, what experts can report, and a way to go on. */
export function Failure({ error, reload }: { error: unknown; reload?: () => void }) {
  const words = useWords();
  return (
    <main className="failure">
      <div role="alert">
        <h1>{words.t('common.failure.title')}</h1>
        <p>{words.t('common.failure.text')}</p>
      </div>
      <p className="mono">{errorText(error)}</p>
      {reload ? (
        <button type="button" className="main" onClick={reload}>
          {words.t('common.failure.reload')}
        </button>
      ) : null}
    </main>
  );
}

/** Errors carry text of pages, tokens and endpoints: inert, like all of it. */
export const errorText = (error: unknown): string =>
  foreignText(error instanceof Error ? `${error.name}: ${error.message}` : String(error), { max: 400 });
