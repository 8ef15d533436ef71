import { createEvents } from './createEvents';
import type { Wire } from './Wire';

type Call = { id?: unknown; method: string; params?: unknown };
type Callback = (error: unknown, response?: unknown) => void;

/** An ordinary provider: EIP-1193 and what came before it, over whatever wire the wallet has. */
export function createProvider(wire: Wire, ask = (call: Call): Promise<unknown> => wire.ask(JSON.stringify(call))) {
  const { on, removeListener, emit } = createEvents();
  wire.onEvent(emit);
  const request = (call: Call) => ask({ method: call.method, params: call.params });
  const sendAsync = (call: Call, callback: Callback) =>
    void request(call).then(
      (result) => callback(null, { id: call.id, jsonrpc: '2.0', result }),
      (error: unknown) => callback(error),
    );
  return {
    isTestWallet: true,
    request,
    sendAsync,
    send: (first: string | Call, second?: unknown) => {
      if (typeof first === 'string') return request({ method: first, params: second });
      return typeof second === 'function' ? sendAsync(first, second as Callback) : request(first);
    },
    enable: () => request({ method: 'eth_requestAccounts' }),
    on,
    removeListener,
  };
}
