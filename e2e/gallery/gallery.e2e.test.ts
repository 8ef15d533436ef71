import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Gallery, openGallery } from './openGallery';

const browser = (process.env.RG_BROWSER ?? 'chromium') as BrowserName;
/** All screens stand in one test; a loaded machine needs its time. */
const PATIENCE = 600_000;
const RIGHT = { axe: [], sideways: [], cut: [], small: [] };
let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery(browser, fileURLToPath(new URL(`../out/gallery-test-${browser}`, import.meta.url)));
});
afterAll(() => gallery?.close());

/**
 * WCAG 2.2 AA by axe; reflow, whole texts and targets by measure. Colours depend on the theme alone and places on the
 * width alone, so each of axe's rules runs where its answer can differ.
 */
describe('every screen is accessible and whole', () => {
  it.each([
    { width: 400, theme: 'light', language: 'en', rules: undefined },
    { width: 400, theme: 'dark', language: 'en', rules: ['color-contrast', 'link-in-text-block'] },
    { width: 320, theme: 'light', language: 'en', rules: ['target-size', 'scrollable-region-focusable'] },
    // Longer words.
    { width: 320, theme: 'light', language: 'de', rules: ['target-size', 'html-lang-valid'] },
  ] as const)(
    'at $width px, $theme, $language',
    async ({ width, theme, language, rules }) => {
      await gallery.page.setViewport({ width, height: 640 });
      expect(gallery.names.length).toBeGreaterThanOrEqual(20);
      for (const name of gallery.names) {
        await gallery.show(name, theme, language);
        expect.soft(await gallery.audit(rules && [...rules]), name).toEqual(RIGHT);
      }
    },
    PATIENCE,
  );
});

/** Longer texts than there is room for push what is below them: the first lines, and where people press, never move. */
const PUSHED = ['how', 'verdict', 'figures'];
/** Everyday acts: nothing at all moves. */
const STILL = ['delegate-danger', 'deposit-alone', 'nothing-found', 'approve-critical', 'approve-exact', 'offline'];

it(
  'fills in without moving what is on screen',
  async () => {
    await gallery.page.setViewport({ width: 400, height: 640 });
    let filled = 0;
    for (const name of gallery.names) {
      const places = await gallery.fill(name);
      // What has changed since it was shown comes back with a notice, from a screen of its own; what broke is another.
      if (!places || name === 'review-changed' || name === 'review-broken') continue;
      filled += 1;
      const still = STILL.includes(name.replace('review-', ''));
      const kept = Object.entries(places.before).filter(([part]) => still || !PUSHED.includes(part));
      expect.soft({ name, ...places.after }).toMatchObject({ name, ...Object.fromEntries(kept) });
    }
    expect(filled).toBeGreaterThanOrEqual(40);
  },
  PATIENCE,
);
