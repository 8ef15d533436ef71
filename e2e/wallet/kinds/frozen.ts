import { announce } from '../inpage/announce';
import { createAsk } from '../inpage/createAsk';
import { createProvider } from '../inpage/createProvider';
import { FROZEN_EVENTS } from '../inpage/frozenEvents';
import type { Wire } from '../inpage/Wire';

/** Frozen, in a place that is locked, and over events on the document whose names are no secret. */
export function install(wire: Wire): void {
  const { ask, heard } = createAsk((request) =>
    document.dispatchEvent(new CustomEvent(FROZEN_EVENTS.request, { detail: JSON.stringify(request) })),
  );
  document.addEventListener(FROZEN_EVENTS.response, (event) =>
    heard(JSON.parse((event as CustomEvent<string>).detail)),
  );
  const provider = Object.freeze(createProvider(wire, ask));
  Object.defineProperty(window, 'ethereum', {
    value: provider,
    writable: false,
    configurable: false,
    enumerable: true,
  });
  announce(wire.name, provider);
}
