import { randomId } from '@/lib/background/randomId';
import { bodyHash } from '@/lib/messaging/bodyHash';
import { onMessage, sendMessage } from '@/lib/messaging/messenger';
import { WIRES_HELLO } from '../wire';
import { acceptChannel } from './acceptChannel';
import { answerQuestions } from './answerQuestions';
import { createGate, type GateDeps } from './createGate';
import { watchWires } from './watchWires';
import { whenBack } from './whenBack';
import { whenShown } from './whenShown';

/** Asked without the polyfill, which would be most of what is loaded into every frame. */
declare const chrome: { readonly runtime?: { readonly id?: string } };

/** Puts the gate of one frame together. All of it happens before the page has any script. */
export const startGate = (scope: Window): void => {
  const again = whenBack(scope);
  const againToo = whenBack(scope);
  const shown = whenShown(scope.document);
  const deps: GateDeps = {
    send: (type, payload) => shown.then(() => sendMessage(type, payload as never)) as never,
    alive: () => chrome.runtime?.id !== undefined,
    randomKey: randomId,
    hash: bodyHash,
    after: (ms, run) => void setTimeout(run, ms),
    every: (ms, run) => {
      const timer = setInterval(run, ms);
      return () => clearInterval(timer);
    },
  };
  const gate = createGate(deps);
  /** For what a page writes to a wallet's extension itself. */
  const ports = createGate(deps);
  const gates = [gate, ports];

  const stops = watchWires(scope, { passes: gate.passes, report: gate.bypass });
  acceptChannel(scope, (post) => {
    gate.connect(again(post));
    return gate.fromGuard;
  });
  acceptChannel(
    scope,
    (post, secret) => {
      ports.connect(againToo(post));
      answerQuestions(scope, String(secret), stops);
      return ports.fromGuard;
    },
    WIRES_HELLO,
  );
  onMessage('decision', ({ data }) => gates.map(({ decided }) => decided(data)).includes(true));
  onMessage('holds', ({ data }) => gates.some(({ holds }) => holds(data.pageKey)));

  // What stands in a page before we do may have run, and have asked a wallet already.
  if (scope === scope.top && scope.document.querySelector('script')) gate.bypass({ way: 'late', interrupts: false });

  const leave = ({ isTrusted }: Event) => {
    if (isTrusted) for (const { leave } of gates) leave();
  };
  scope.addEventListener('pagehide', leave, true);
  scope.document.addEventListener('freeze', leave, true);
};
