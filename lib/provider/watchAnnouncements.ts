import type { Adopter } from './createAdopter';
import type { Entries } from './createEntries';
import {
  attempt,
  createWeakMap,
  detailOf,
  dispatch,
  freeze,
  isObject,
  listen,
  NativeCustomEvent,
  stopEvent,
} from './natives';

const ANNOUNCE = 'eip6963:announceProvider';

type Detail = { readonly info?: { readonly name?: unknown; readonly rdns?: unknown }; readonly provider?: unknown };

/**
 * Sees each EIP-6963 announcement before the page does. Most providers are patched where they are and the event goes
 * on as it came; one that needs a wrapper is announced anew with it, and the first event ends here.
 *
 * @returns begins to watch, once more where a page has cleared the window of all listeners (`document.open`)
 */
export const watchAnnouncements = (scope: EventTarget, { adopt }: Adopter, entries: Entries): (() => void) => {
  const announced = createWeakMap<Event, true>();

  const guard = (event: Event) => {
    if (announced.get(event)) return;
    const { info, provider } = detailOf(event) as Detail;
    if (!isObject(provider)) return;
    const safe = adopt(provider, 'certain');
    entries.name(provider, { name: info?.name, rdns: info?.rdns });
    if (safe === provider) return;
    stopEvent(event);
    const detail = freeze({ info, provider: safe });
    const again = new NativeCustomEvent(ANNOUNCE, { __proto__: null, detail } as CustomEventInit);
    announced.set(again, true);
    dispatch(scope, again);
  };

  // No CustomEvent, or a detail that throws when it is read: nobody else can read it either.
  const onAnnounce = (event: Event) => attempt(() => guard(event));
  return () => listen(scope, ANNOUNCE, onAnnounce, true);
};
