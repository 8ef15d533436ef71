import type { Adopter } from './createAdopter';
import type { Entries } from './createEntries';
import { createWeakMap, detailOf, dispatch, freeze, listen, NativeCustomEvent, stopEvent } from './natives';
import type { WalletName } from './wire';

const ANNOUNCE = 'eip6963:announceProvider';
const MAX_NAME = 64;

type Detail = { readonly info?: { readonly name?: unknown; readonly rdns?: unknown }; readonly provider?: unknown };

const text = (value: unknown) => (typeof value === 'string' && value.length <= MAX_NAME ? value : undefined);

/**
 * Sees each EIP-6963 announcement before the page does. Most providers are patched where they are and the event goes
 * on as it came; one that needs a wrapper is announced anew with it, and the first event ends here.
 */
export const watchAnnouncements = (scope: EventTarget, adopter: Adopter, entries: Entries, found: () => void): void => {
  const announced = createWeakMap<Event, true>();

  const guard = (event: Event) => {
    if (announced.get(event)) return;
    const detail = detailOf(event) as Detail | null;
    const provider = detail?.provider;
    if (typeof provider !== 'object' || provider === null) return;
    const info = detail?.info;
    const safe = adopter.adopt(provider, 'certain') as object;
    const name: WalletName = { name: text(info?.name), rdns: text(info?.rdns) };
    entries.name(provider, name);
    found();
    if (safe === provider) return;
    entries.name(safe, name);
    stopEvent(event);
    const again = new NativeCustomEvent(ANNOUNCE, {
      __proto__: null,
      detail: freeze({ info, provider: safe }),
    } as CustomEventInit);
    announced.set(again, true);
    dispatch(scope, again);
  };

  const onAnnounce = (event: Event) => {
    try {
      guard(event);
    } catch {
      // No CustomEvent, or a detail that throws when it is read: nobody else can read it either.
    }
  };
  listen(scope, ANNOUNCE, onAnnounce, true);
};
