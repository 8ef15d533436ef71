import { createDesk } from './createDesk';
import { openChannel } from './openChannel';
import { WIRES_HELLO } from './wire';
import { createTaker } from './wires/createTaker';
import { holdPorts } from './wires/holdPorts';
import { hookWrites } from './wires/hookWrites';
import { openQuestion } from './wires/openQuestion';

/** Only where some extension lets this page talk to it. */
type Reaching = { readonly chrome?: { readonly runtime?: object } };

/**
 * The second script in the page's own world: it stands where a page writes to wallets without any provider. In its own
 * file so that the guard, which runs first, stays small.
 */
export const createWires = (scope: Window & typeof globalThis & Reaching): void => {
  const secret = `${crypto.getRandomValues(new Uint32Array(4))}`;
  const ask = openQuestion(scope, secret);
  const desk = createDesk((receive) => openChannel(scope, receive, WIRES_HELLO, secret));
  hookWrites(ask);
  const runtime = scope.chrome?.runtime;
  if (runtime) holdPorts(runtime, createTaker(desk, ask));
};
