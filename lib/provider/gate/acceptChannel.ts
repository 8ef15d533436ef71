import { HELLO, type ToGuard } from '../wire';

/**
 * Waits for the guard's port, which comes in one synchronous event before the page has any script. The event says only
 * once that it was taken.
 */
export const acceptChannel = (
  scope: EventTarget,
  opened: (send: (message: ToGuard) => void) => (message: unknown) => void,
): void => {
  const accept = (event: Event) => {
    const port = (event as MessageEvent).ports?.[0];
    if (!port) return;
    scope.removeEventListener(HELLO, accept, true);
    event.stopImmediatePropagation();
    event.preventDefault();
    const receive = opened(port.postMessage.bind(port));
    port.onmessage = ({ data }) => receive(data);
  };
  scope.addEventListener(HELLO, accept, true);
};
