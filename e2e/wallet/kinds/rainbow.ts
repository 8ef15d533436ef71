import { announce } from '../inpage/announce';
import { createAsk } from '../inpage/createAsk';
import { createProvider } from '../inpage/createProvider';
import type { Wire } from '../inpage/Wire';

type Answer = { topic?: unknown; payload?: { id: unknown } } | null;

/** Announces a copy of its provider, and talks over public messages with a topic. */
export function install(wire: Wire): void {
  const { ask, heard } = createAsk((payload) =>
    window.postMessage({ topic: '> providerRequest', payload, id: payload.id }, '*'),
  );
  window.addEventListener('message', ({ data, source }: MessageEvent<Answer>) => {
    if (source === window && data?.topic === '< providerRequest' && data.payload) heard(data.payload);
  });
  const provider = { ...createProvider(wire, ask), isRainbow: true };
  Object.defineProperty(window, 'ethereum', { get: () => provider, configurable: false });
  announce(wire.name, { ...provider });
}
