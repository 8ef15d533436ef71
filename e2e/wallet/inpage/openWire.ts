import { type FromWallet, HELLO, type ToWallet, type Wire, wireNames } from './Wire';

/** Calls back once, when the bridge has said hello: at document_start, before the page's own scripts. */
export function openWire(name: string, opened: (wire: Wire) => void): void {
  window.addEventListener(HELLO, (hello) => opened(createWire(name, (hello as CustomEvent<string>).detail)), {
    once: true,
  });
}

function createWire(name: string, secret: string): Wire {
  const { toWallet, fromWallet } = wireNames(secret);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  const listeners: ((name: string, value: unknown) => void)[] = [];
  let last = 0;

  window.addEventListener(fromWallet, (event) => {
    const message = JSON.parse((event as CustomEvent<string>).detail) as FromWallet;
    if ('event' in message) {
      for (const listener of listeners) listener(message.event, message.value);
      return;
    }
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if ('error' in message) reject?.(Object.assign(new Error(message.error.message), message.error));
    else resolve?.(message.result);
  });

  return {
    name,
    secret,
    ask: (text) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const message: ToWallet = { id: last, text };
        window.dispatchEvent(new CustomEvent(toWallet, { detail: JSON.stringify(message) }));
      }),
    onEvent: (listener) => void listeners.push(listener),
  };
}
