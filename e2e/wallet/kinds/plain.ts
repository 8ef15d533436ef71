import { announce } from '../inpage/announce';
import { createEvents } from '../inpage/createEvents';
import type { Wire } from '../inpage/Wire';

/** The simplest wallet there is: an ordinary object, assigned to `window.ethereum` and announced. */
export function install(wire: Wire): void {
  const { on, removeListener, emit } = createEvents();
  wire.onEvent(emit);
  const provider = {
    isTestWallet: true,
    request: (call: unknown) => wire.ask(JSON.stringify(call)),
    on,
    removeListener,
  };
  Object.assign(window, { ethereum: provider });
  announce(wire.name, provider);
}
