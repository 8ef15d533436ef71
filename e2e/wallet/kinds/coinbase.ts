import { announce } from '../inpage/announce';
import { createAsk } from '../inpage/createAsk';
import { createProvider } from '../inpage/createProvider';
import type { Wire } from '../inpage/Wire';

type Answer = { type?: unknown; data?: { id: unknown } } | null;

/** Stands in two places, and talks over public messages for its extension. */
export function install(wire: Wire): void {
  const { ask, heard } = createAsk((request) =>
    window.postMessage({ type: 'extensionUIRequest', data: { request, isInPage: true } }, '*'),
  );
  window.addEventListener('message', ({ data, source }: MessageEvent<Answer>) => {
    if (source === window && data?.type === 'extensionUIResponse' && data.data) heard(data.data);
  });
  const provider = { ...createProvider(wire, ask), isCoinbaseWallet: true };
  Object.assign(window, { ethereum: provider, coinbaseWalletExtension: provider });
  announce(wire.name, provider);
}
