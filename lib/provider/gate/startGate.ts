import { randomId } from '@/lib/background/randomId';
import { bodyHash } from '@/lib/messaging/bodyHash';
import { onMessage, sendMessage } from '@/lib/messaging/messenger';
import { acceptChannel } from './acceptChannel';
import { createGate } from './createGate';
import { watchWires } from './watchWires';
import { whenBack } from './whenBack';

/** Asked without the polyfill, which would be most of what is loaded into every frame. */
declare const chrome: { readonly runtime?: { readonly id?: string } };

/** Puts the gate of one frame together. All of it happens before the page has any script. */
export const startGate = (scope: Window): void => {
  const again = whenBack(scope);
  const gate = createGate({
    send: (type, payload) => sendMessage(type, payload as never) as never,
    alive: () => chrome.runtime?.id !== undefined,
    randomKey: randomId,
    hash: bodyHash,
    after: (ms, run) => void setTimeout(run, ms),
    every: (ms, run) => {
      const timer = setInterval(run, ms);
      return () => clearInterval(timer);
    },
  });

  watchWires(scope, { passes: gate.passes, report: gate.bypass });
  acceptChannel(scope, (post) => {
    gate.connect(again(post));
    return gate.fromGuard;
  });
  onMessage('decision', ({ data }) => gate.decided(data));
  onMessage('holds', ({ data }) => gate.holds(data.pageKey));

  const leave = ({ isTrusted }: Event) => {
    if (isTrusted) gate.leave();
  };
  scope.addEventListener('pagehide', leave, true);
  scope.document.addEventListener('freeze', leave, true);
};
