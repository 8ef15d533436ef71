import type { BrowserName } from '../../scripts/setup/browsers.mjs';
import type { WalletSetting } from './WalletSetting';

/** Chromium makes the id out of these bytes: aaaaiajhjifcfkigcnkechijdhanidkf and ppppfmcfimgaoeebioagigloghgbmfjn. */
const chromiumKeys = {
  before: 'cmVzdGFrZS1ndWFyZCB0ZXN0IHdhbGxldCA2NTYxMA==',
  after: 'cmVzdGFrZS1ndWFyZCB0ZXN0IHdhbGxldCAxNzg1Mw==',
} as const;

/** Firefox orders by a hash of the add-on's id, and of two add-ons ours runs last: fifty other ids changed nothing. */
export const firefoxIds = {
  before: 'wallet-before@restake-guard.test',
  after: 'wallet-after@restake-guard.test',
} as const;

export function walletManifest(browser: BrowserName, { name, order }: WalletSetting): object {
  const everywhere = {
    matches: ['<all_urls>'],
    run_at: 'document_start',
    all_frames: true,
    match_origin_as_fallback: true,
  };
  return {
    manifest_version: 3,
    name,
    version: '1.0.0',
    permissions: ['storage'],
    host_permissions: ['<all_urls>'],
    // Firefox's own policy would turn the local chain's http into https.
    content_security_policy: { extension_pages: "script-src 'self'" },
    content_scripts: [
      { ...everywhere, js: ['inpage.js'], world: 'MAIN' },
      { ...everywhere, js: ['bridge.js'] },
    ],
    ...(browser === 'firefox'
      ? {
          background: { scripts: ['wallet.js'] },
          browser_specific_settings: { gecko: { id: firefoxIds[order], strict_min_version: '128.0' } },
        }
      : { background: { service_worker: 'wallet.js' }, key: chromiumKeys[order] }),
  };
}
