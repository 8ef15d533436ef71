import { announce } from '../inpage/announce';
import { createProvider } from '../inpage/createProvider';
import type { Wire } from '../inpage/Wire';

const locked = { writable: false, configurable: false, enumerable: true };

/** Its `request` cannot be written, nor the place where it stands. */
export function install(wire: Wire): void {
  const provider = createProvider(wire);
  Object.defineProperty(provider, 'request', { value: provider.request, ...locked });
  Object.defineProperty(window, 'ethereum', { value: provider, ...locked });
  announce(wire.name, provider);
}
