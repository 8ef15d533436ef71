import { createAdopter } from './createAdopter';
import { createDesk } from './createDesk';
import { createEntries } from './createEntries';
import { createFlights } from './createFlights';
import { createObserver } from './createObserver';
import { createPatcher } from './createPatcher';
import { hookDefine } from './hookDefine';
import { after, each, every, listen, stop } from './natives';
import { openChannel } from './openChannel';
import { watchAnnouncements } from './watchAnnouncements';
import { watchGlobals } from './watchGlobals';
import { HELLO } from './wire';

const POLL_EVERY = 50;
const POLL_FOR = 10_000;

/** Events at which a wallet may have arrived, or after which the page may ask it for something. */
const moments: readonly string[] = ['DOMContentLoaded', 'load', 'pointerdown', 'keydown'];

/**
 * Page side of Restake Guard, in the page's own world: guards every wallet of this frame, holds what is no read-only
 * request, and forwards a copy once the gate has released it.
 */
export const createGuard = (scope: Window & typeof globalThis): void => {
  const { document } = scope;
  const desk = createDesk((receive) => openChannel(scope, receive, HELLO));
  const observe = createObserver((claims, wallet) => desk.send(['connected', claims, wallet]));
  const entries = createEntries({ desk, flights: createFlights(), observe });
  const adopter = createAdopter(createPatcher(entries), () => desk.send(['unguarded']));
  const announcements = watchAnnouncements(scope, adopter, entries);
  hookDefine(scope, adopter);
  const globals = watchGlobals(scope, adopter);

  const watch = () => {
    announcements();
    each(moments, (moment) => listen(scope, moment, globals.scan, true));
    // Another's script has run when it is loaded, and the next one has not begun.
    listen(document, 'load', globals.scan, true);
    globals.scan();
  };
  watch();

  const timer = every(globals.scan, POLL_EVERY);
  after(() => stop(timer), POLL_FOR);

  // Wallets start with the document, before the page's first script; the parser announces that script here first. Later
  // this is where `document.open` shows, which takes all listeners away.
  const observer = new MutationObserver(() => {
    watch();
    observer.disconnect();
    observer.observe(document, { childList: true });
  });
  observer.observe(document, { childList: true, subtree: true });
  listen(scope, 'DOMContentLoaded', globals.clear, false);
};
