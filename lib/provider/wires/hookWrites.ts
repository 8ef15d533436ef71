import { copyValue } from '../copyValue';
import { apply, attempt, detailOf, isObject, NativeCustomEvent } from '../natives';
import { hook } from './hook';
import { isStopped, type Question } from './openQuestion';
import { peek } from './peek';

const clone = structuredClone as (value: unknown) => unknown;
const typeOf = Object.getOwnPropertyDescriptor(Event.prototype, 'type')?.get as (this: Event) => string;

/**
 * Wallets' scripts also talk by broadcast channels and by events of their own. Both have names, which a page can learn,
 * and neither can be listened to without. So what is written there passes through here first. A page that keeps
 * untouched functions of another frame goes past this: it is a fence, not a wall.
 */
export const hookWrites = (ask: Question): void => {
  hook(BroadcastChannel.prototype, 'postMessage', (original, self, args) => {
    const first = peek(args[0]);
    if (first.text || first.unsure) {
      // What was looked at is what goes on, whatever the page's own object says the next time.
      args[0] = clone(args[0]);
      const { text } = peek(args[0]);
      if (text && isStopped(ask('channel', text))) return undefined;
    }
    return apply(original, self, args);
  });

  hook(EventTarget.prototype, 'dispatchEvent', (original, self, args) => {
    const detail = ownDetail(args[0]);
    const { text, unsure } = peek(detail);
    if (text && isStopped(ask('event', text))) return true;
    const copied = unsure && copyValue(detail);
    if (copied) {
      if (isStopped(ask('event', copied.text))) return true;
      const type = apply(typeOf, args[0], []) as string;
      args[0] = new NativeCustomEvent(type, { __proto__: null, detail: copied.copy } as CustomEventInit);
    }
    return apply(original, self, args);
  });
};

/** Undefined for what is no CustomEvent. */
const ownDetail = (event: unknown): unknown => {
  let detail: unknown;
  attempt(() => {
    if (isObject(event)) detail = detailOf(event as Event);
  });
  return detail;
};
