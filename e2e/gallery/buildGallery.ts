import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Builds the gallery page as the extension's pages are built: by Vite, with linked styles and no inline script. */
export async function buildGallery(outDir: string): Promise<void> {
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: { '@': root } },
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}
