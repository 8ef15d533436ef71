import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserName } from '../../scripts/setup/browsers.mjs';
import type { WalletKind, WalletSetting } from './WalletSetting';
import { chromiumId, isReachable, walletManifest } from './walletManifest';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../out/wallets', import.meta.url));

/** These have a wire of their own; the others keep to one that a page cannot know. */
const kindsWithWires: readonly WalletKind[] = ['metamask', 'rabby', 'rainbow', 'coinbase', 'frozen'];

/** Builds the test wallet into a new folder of its own, and says which. */
export async function buildWallet(browser: BrowserName, setting: WalletSetting): Promise<string> {
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(out, `${setting.kind}-`));
  const mayRun = `location.href.includes(${JSON.stringify(setting.only ?? '')})`;
  const shared = {
    bundle: true,
    target: 'es2022',
    outdir: folder,
    define: {
      SETTING: JSON.stringify(setting),
      EXTENSION_ID: JSON.stringify(isReachable(browser, setting.kind) ? chromiumId(setting) : ''),
    },
  } as const;
  await Promise.all([
    build({
      ...shared,
      format: 'iife',
      entryPoints: { wallet: join(here, 'background.ts') },
    }),
    build({
      ...shared,
      format: 'iife',
      stdin: {
        contents: `
          import { openWire } from './inpage/openWire';
          import { install } from './kinds/${setting.kind}';
          if (${mayRun}) {
            window.testWalletRanFirst = !('ethereum' in window);
            openWire(${JSON.stringify(setting.name)}, install);
          }`,
        resolveDir: here,
      },
      outdir: undefined,
      outfile: join(folder, 'inpage.js'),
    }),
    build({
      ...shared,
      format: 'iife',
      stdin: {
        contents: `
          import { openBridge } from './bridge';
          import { listen } from './bridges/${kindsWithWires.includes(setting.kind) ? setting.kind : 'none'}';
          if (${mayRun}) openBridge(listen);`,
        resolveDir: here,
      },
      outdir: undefined,
      outfile: join(folder, 'bridge.js'),
    }),
    build({ ...shared, format: 'esm', entryPoints: { confirm: join(here, 'confirm.ts') } }),
    ...['confirm.html', 'confirm.css'].map((file) => copyFile(join(here, file), join(folder, file))),
    writeFile(join(folder, 'manifest.json'), JSON.stringify(walletManifest(browser, setting), null, 2)),
  ]);
  return folder;
}
