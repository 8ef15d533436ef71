import { HELLO, type ToGuard } from '../wire';

/**
 * Waits for the guard's port, which comes in one synchronous event before the page has any script. The event says only
 * once that it was taken.
 */
export const acceptChannel = (
  scope: EventTarget,
  opened: (send: (message: ToGuard) => void, data: unknown) => (message: unknown) => void,
  name = HELLO,
): void => {
  const accept = (event: Event) => {
    const { ports, data } = event as MessageEvent;
    const port = ports?.[0];
    if (!port) return;
    scope.removeEventListener(name, accept, true);
    event.stopImmediatePropagation();
    event.preventDefault();
    const receive = opened(port.postMessage.bind(port), data);
    port.onmessage = (message) => receive(message.data);
  };
  scope.addEventListener(name, accept, true);
};
