import { dataOf, dispatch, listen, post, startPort } from './natives';
import type { ToGate, ToGuard } from './wire';

/** Sends to the gate; false when that could not be done. */
export type Send = (message: ToGate) => boolean;

/**
 * Hands one end of a fresh MessagePort to the gate, which the manifest lists first and which therefore listens already.
 * All of it happens inside one synchronous event, before the page has code that could listen too. Where no gate took
 * it, nothing can be sent, and so nothing is ever forwarded.
 */
export const openChannel = (
  scope: EventTarget,
  receive: (message: ToGuard) => void,
  name: string,
  data?: string,
): Send => {
  const { port1, port2 } = new MessageChannel();
  const hello = new MessageEvent(name, {
    __proto__: null,
    data,
    ports: [port2],
    cancelable: true,
  } as MessageEventInit);
  const taken = !dispatch(scope, hello);
  listen(port1, 'message', (event: MessageEvent) => receive(dataOf(event) as ToGuard), false);
  startPort(port1);
  return (message) => {
    try {
      if (taken) post(port1, message);
      return taken;
    } catch {
      // What the wallet answered cannot be cloned.
      return false;
    }
  };
};
