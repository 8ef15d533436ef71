import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords } from '@/lib/background/loadWords';
import { createWords, type LocaleWords } from '@/lib/format/createWords';
import { pickLocale } from '@/lib/i18n/locales';
import { language } from '@/lib/store/language';
import { theme } from '@/lib/store/theme';
import { applyTheme } from './applyTheme';
import { ErrorBoundary } from './ErrorBoundary';
import { Failure } from './Failure';
import { WordsContext } from './WordsContext';
import './styles';

type PageOptions = {
  /** Key of the document's title. */
  title: string;
  render: (words: LocaleWords) => ReactNode;
  /** Instead of the page when something of ours throws; says that it failed by default. */
  failed?: (error: unknown) => ReactNode;
};

/**
 * Puts a page of the extension into `#root`: the user's language on `<html lang>` and in `useWords`, their theme, the
 * title, and an error boundary. Follows changes of language and theme while it is open.
 *
 * @example mountPage({ title: 'options.title', render: () => <Options /> })
 */
export function mountPage({ title, render, failed }: PageOptions): void {
  const place = document.getElementById('root');
  if (!place) throw new Error('This page has no #root.');
  const root = createRoot(place);

  const show = (words: LocaleWords) => {
    document.documentElement.lang = words.tag;
    document.title = words.t(title);
    const broken = failed ?? ((error: unknown) => <Failure error={error} reload={() => location.reload()} />);
    root.render(
      <WordsContext value={words}>
        <ErrorBoundary failed={broken}>{render(words)}</ErrorBoundary>
      </WordsContext>,
    );
  };
  // Settings that cannot be read must not keep a page from opening.
  const words = () => loadWords().catch(() => createWords(pickLocale(navigator.languages)));
  const reread = () => void words().then(show);
  language.watch(reread);
  theme.watch((value) => applyTheme(value));
  theme.getValue().then(applyTheme, () => undefined);
  reread();
}
