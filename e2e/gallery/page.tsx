import axe from 'axe-core';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { TIME } from '@/components/fixtures/exposures';
import { SETTLE_MS } from '@/components/review/useArming';
import { applyTheme } from '@/components/ui/applyTheme';
import { WordsContext } from '@/components/ui/WordsContext';
import '@/components/ui/styles';
import { createWords } from '@/lib/format/createWords';
import type { Locale } from '@/lib/risk/defineRule';
import { type Audit, auditLayout } from './auditLayout';
import { type Places, placesOf } from './placesOf';
import { screens } from './screens';
import './gallery.css';

export type Filled = { before: Places; after: Places };

/** What the browser that drives this page can ask of it. */
export type GalleryPage = {
  names: readonly string[];
  /** What the background wrote into a fixture, titles of findings among it, stays in English. */
  show(name: string, theme: 'light' | 'dark', language: Locale): Promise<void>;
  /** Places before and after a screen has filled in; undefined where it does not. */
  fill(name: string): Promise<Filled | undefined>;
  /** Waits until what was asked for stands still. */
  settle(): Promise<void>;
  /** `rules` narrows axe to some; all of WCAG 2.2 AA and its best practices otherwise. */
  audit(rules?: string[]): Promise<Audit>;
};

declare global {
  var gallery: GalleryPage;
}

/** Four seconds after the fixtures' block, so that ages are the same in every picture. */
Date.now = () => (TIME + 4) * 1000;

/** Pictures show what a person sees once it has settled, and they look at it. */
const later = globalThis.setTimeout;
globalThis.setTimeout = ((run: () => void, ms?: number, ...rest: unknown[]) =>
  later(run, ms === SETTLE_MS ? 0 : ms, ...rest)) as typeof setTimeout;
document.hasFocus = () => true;

const place = document.getElementById('root') as HTMLElement;
let root = createRoot(place);

const settle = async () => {
  await new Promise((settled) => later(settled));
  await frame();
  await frame();
};

const frame = () => new Promise((painted) => requestAnimationFrame(painted));

/** The same components and the same CSS as the extension's pages, one screen at a time. */
globalThis.gallery = {
  names: screens.map(({ name }) => name),
  async show(name, theme, language) {
    const screen = screens.find((other) => other.name === name);
    if (!screen) throw new Error(`No screen is called ${name}.`);
    root.unmount();
    root = createRoot(place);
    applyTheme(theme);
    document.title = name;
    const words = createWords(language);
    document.documentElement.lang = words.tag;
    scrollTo(0, 0);
    flushSync(() => root.render(<WordsContext value={words}>{screen.render()}</WordsContext>));
    if (screen.open) for (const details of document.querySelectorAll('details')) details.open = true;
    await settle();
  },
  async fill(name) {
    const screen = screens.find((other) => other.name === name);
    if (!screen?.checking) return undefined;
    root.unmount();
    root = createRoot(place);
    flushSync(() => root.render(<WordsContext value={createWords('en')}>{screen.checking?.()}</WordsContext>));
    await settle();
    const before = placesOf();
    flushSync(() => root.render(<WordsContext value={createWords('en')}>{screen.render()}</WordsContext>));
    await settle();
    return { before, after: placesOf() };
  },
  settle,
  async audit(rules) {
    const found = await axe.run(document, {
      runOnly: rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      elementRef: false,
      preload: false,
    });
    const violations = found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
    return { axe: violations, ...auditLayout() };
  },
};
