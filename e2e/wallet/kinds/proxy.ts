import { announce } from '../inpage/announce';
import { createProvider } from '../inpage/createProvider';
import type { Wire } from '../inpage/Wire';

/** A Proxy in a locked place that says yes to what is set or defined on it, and forgets it. */
export function install(wire: Wire): void {
  const provider = new Proxy(createProvider(wire), { defineProperty: () => true, set: () => true });
  Object.defineProperty(window, 'ethereum', {
    value: provider,
    writable: false,
    configurable: false,
    enumerable: true,
  });
  announce(wire.name, provider);
}
