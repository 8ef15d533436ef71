import { announce } from '../inpage/announce';
import { createAsk } from '../inpage/createAsk';
import { createProvider } from '../inpage/createProvider';
import type { Wire } from '../inpage/Wire';

type Call = { method: string; params?: unknown };

/** `window.ethereum` is another object than the locked `window.rabby`, behind a getter that cannot be changed. */
export function install(wire: Wire): void {
  const channel = window.origin === 'null' ? undefined : new BroadcastChannel(`rabby:${wire.secret}`);
  const { ask, heard } = createAsk((data) => channel?.postMessage({ type: 'request', data }));
  channel?.addEventListener('message', ({ data }) => {
    if (data?.type === 'response') heard(data.data);
  });

  const rabby = {
    ...createProvider(wire),
    isRabby: true,
    _bcm: { _channel: channel, request: (call: Call) => ask(call) },
    _request: (call: Call): Promise<unknown> => rabby._bcm.request(call),
    requestInternalMethods: (call: Call) => rabby._request(call),
    request: (call: Call) => rabby._request(call),
  };
  const router = new Proxy(rabby, { deleteProperty: () => true });
  const locked = { writable: false, configurable: false, enumerable: true };
  Object.defineProperty(window, 'rabby', { value: rabby, ...locked });
  Object.defineProperty(window, 'rabbyWalletRouter', {
    value: { rabbyProvider: rabby, lastInjectedProvider: router, currentProvider: router },
    ...locked,
  });
  Object.defineProperty(window, 'ethereum', { get: () => router, configurable: false });
  announce(wire.name, rabby);
}
