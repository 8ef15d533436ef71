import type { Page } from 'puppeteer-core';

/** What the window shows as `<path>.png`, and all of it without scrolling as `<path>-whole.png`. */
export async function takePicture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path: `${path}.png` });
  const { width, height, hidden } = await page.evaluate(() => {
    const main = document.querySelector('main');
    const hidden = main ? main.scrollHeight - main.clientHeight : 0;
    const { scrollHeight } = document.documentElement;
    return { width: window.innerWidth, height: Math.max(scrollHeight, window.innerHeight), hidden };
  });
  const before = page.viewport();
  await page.setViewport({ width, height: height + hidden });
  await page.screenshot({ path: `${path}-whole.png` });
  await page.setViewport(before);
}
