import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Gallery, openGallery } from './openGallery';

const browser = (process.env.RG_BROWSER ?? 'chromium') as BrowserName;
let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery(browser, fileURLToPath(new URL(`../out/gallery-test-${browser}`, import.meta.url)));
});
afterAll(() => gallery?.close());

/** WCAG 2.2 AA by axe; reflow, whole texts and targets by measure. */
describe.each([320, 400])('at %i px', (width) => {
  beforeAll(() => gallery.page.setViewport({ width, height: 640 }));

  it.each(['light', 'dark'] as const)('every screen is accessible and whole, %s', async (theme) => {
    expect(gallery.names.length).toBeGreaterThanOrEqual(20);
    for (const name of gallery.names) {
      await gallery.show(name, theme);
      expect.soft(await gallery.audit(), name).toEqual({ axe: [], sideways: [], cut: [], small: [] });
    }
  });
});
