import { createHash } from 'node:crypto';
import type { BrowserName } from '../../scripts/setup/browsers.mjs';
import type { WalletKind, WalletSetting } from './WalletSetting';

type Which = Pick<WalletSetting, 'kind' | 'order' | 'only'>;

const known = new Map<string, { key: string; id: string }>();

/**
 * Chromium makes the id out of the key, and runs the lowest id first: a key is searched for whose id starts with `aaa` or
 * with `ppp`.
 */
function chromiumKey({ kind, order, only = '' }: Which): { key: string; id: string } {
  const name = `restake-guard test wallet ${kind} ${order} ${only}`;
  const found = known.get(name);
  if (found) return found;
  for (let attempt = 0; ; attempt += 1) {
    const bytes = Buffer.from(`${name} ${attempt}`);
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    if (!digest.startsWith(order === 'before' ? '000' : 'fff')) continue;
    const id = digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
    const made = { key: bytes.toString('base64'), id };
    known.set(name, made);
    return made;
  }
}

/** What a page in Chromium calls the wallet by. */
export const chromiumId = (which: Which): string => chromiumKey(which).id;

/** Whether a page may talk to the wallet's background itself: MetaMask lets it, where the browser does. */
export const isReachable = (browser: BrowserName, kind: WalletKind): boolean =>
  browser === 'chromium' && kind === 'metamask';

/** Firefox orders by a hash of the add-on's id, and of two add-ons ours runs last: fifty other ids changed nothing. */
const firefoxId = ({ kind, order, only = '' }: Which): string =>
  `wallet-${kind}-${order}${only && '-'}${only.replace(/\W/g, '')}@restake-guard.test`;

export function walletManifest(browser: BrowserName, setting: WalletSetting): object {
  const everywhere = {
    matches: ['<all_urls>'],
    run_at: 'document_start',
    all_frames: true,
    match_origin_as_fallback: true,
  };
  return {
    manifest_version: 3,
    name: setting.name,
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
          browser_specific_settings: { gecko: { id: firefoxId(setting), strict_min_version: '128.0' } },
        }
      : { background: { service_worker: 'wallet.js' }, key: chromiumKey(setting).key }),
    ...(isReachable(browser, setting.kind)
      ? { externally_connectable: { ids: ['*'], matches: ['http://*/*', 'https://*/*'] } }
      : {}),
  };
}
