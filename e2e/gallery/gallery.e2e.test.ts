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
