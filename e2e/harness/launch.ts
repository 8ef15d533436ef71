import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outputs } from '../../test/outputs';
import type { BrowserName, Launched, LaunchOptions } from './Launched';
import { launchChromium } from './launchChromium';
import { launchFirefox } from './launchFirefox';
import { until } from './until';

/** The browser that this run is about; vitest.config.ts has a project for each. */
export const browserName = (): BrowserName => (process.env.RG_BROWSER === 'firefox' ? 'firefox' : 'chromium');

/** Many extensions start at once, on a machine that may be busy. */
const STARTING_MS = 60_000;

/**
 * Starts a browser with a profile of its own, with our extension as it was built last and with others; its first page
 * has come and gone. RG_ROOT names another checkout whose build is to be tried.
 */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Launched> {
  const folder = join(process.env.RG_ROOT ?? '.', outputs.find(({ browser }) => browser === name)?.folder ?? '');
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is missing; run: npm run build`);
  const launched = await (name === 'firefox' ? launchFirefox : launchChromium)(folder, options);
  // It opens by itself, whenever the background gets to it, and would take the place of the tab that a test looks at.
  const first = async () => {
    const pages = await launched.ownPages('welcome');
    return pages.length > 0 && pages;
  };
  const [welcome] = await until('our first page', first, STARTING_MS);
  await welcome?.close();
  return launched;
}
