import { createAdopter } from './createAdopter';
import { createDesk } from './createDesk';
import { createEntries } from './createEntries';
import { createFlights } from './createFlights';
import { createObserver } from './createObserver';
import { createPatcher } from './createPatcher';
import { hookDefine } from './hookDefine';
import { every, listen, NativeMutationObserver, observeTree, stop } from './natives';
import { openChannel } from './openChannel';
import { watchAnnouncements } from './watchAnnouncements';
import { watchGlobals } from './watchGlobals';

const POLL_EVERY = 50;
const POLL_TIMES = 200;

/** Events at which a wallet may have arrived, or after which the page may ask it for something. */
const moments = ['DOMContentLoaded', 'load', 'ethereum#initialized', 'pointerdown', 'keydown'];

/**
 * Page side of Restake Guard, in the page's own world: guards every wallet of this frame, holds what is no read-only
 * request, and forwards a copy once the gate has released it.
 */
export const createGuard = (scope: Window & typeof globalThis): void => {
  const desk = createDesk();
  desk.use(openChannel(scope, desk.receive));
  const flights = createFlights();
  const observe = createObserver(desk.connected);
  const entries = createEntries({ desk, flights, observe });
  const adopter = createAdopter(createPatcher(entries));

  watchAnnouncements(scope, adopter, entries, () => {});
  hookDefine(scope, adopter, Object, Reflect);
  const globals = watchGlobals(scope, adopter);

  let polls = 0;
  const timer = every(POLL_EVERY, () => {
    polls += 1;
    if (polls >= POLL_TIMES) stop(timer);
    globals.scan(false);
  });
  for (let index = 0; index < moments.length; index += 1)
    listen(scope, moments[index] as string, () => globals.scan(true), true);

  // Wallets start with the document, before the page's first script; the parser announces that script here first.
  const observer = new NativeMutationObserver(() => {
    observer.disconnect();
    globals.scan(true);
    globals.clear('ethereum');
  });
  observeTree(observer, scope.document);
  listen(scope, 'DOMContentLoaded', () => globals.clear(), false);
};
