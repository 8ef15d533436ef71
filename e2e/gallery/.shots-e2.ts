import { mkdir } from 'node:fs/promises';
import { openGallery } from '/work/main/e2e/gallery/openGallery';

const [filter = '', widths = '380', themes = 'light', browser = 'chromium', audit = ''] = process.argv.slice(2);
const out = `/tmp/rg/e2/${browser}`;
await mkdir(out, { recursive: true });
const g = await openGallery(browser as never, `/tmp/rg/e2/site-${browser}`);
const re = new RegExp(filter);
for (const width of widths.split(',').map(Number)) {
  await g.page.setViewport({ width, height: 640 });
  for (const name of g.names.filter((n) => re.test(n)))
    for (const theme of themes.split(',')) {
      await g.show(name, theme as never);
      await g.page.screenshot({ path: `${out}/${name}-${theme}-${width}.png`, fullPage: true });
      if (audit) {
        const a = await g.audit();
        for (const [k, v] of Object.entries(a))
          for (const x of v as string[]) console.log(name, theme, width, k, x.slice(0, 300));
      }
    }
}
await g.close();
