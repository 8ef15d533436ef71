/** `npm run icons`: draws public/icon/*.png from icon.svg, by Chromium. The pictures are committed. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const svg = await readFile(new URL('./icon.svg', import.meta.url), 'base64');
const browser = await puppeteer.launch({
  executablePath: process.env.RG_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}img{display:block;width:${size}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
