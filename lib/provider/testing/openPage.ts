import { bodyHash } from '@/lib/messaging/bodyHash';
import { acceptChannel } from '../gate/acceptChannel';
import { createGate } from '../gate/createGate';
import { createBackground } from './createBackground';
import { createRealm, type Realm } from './createRealm';

export type PageOptions = {
  /** Runs before the guard does, or after it and before the page's first script. */
  before?: (realm: Realm) => void;
  after?: (realm: Realm) => void;
  /** There is no gate in this frame. */
  gateless?: boolean;
};

/** A frame of a tab: gate first, then guard and wallets, then the page. */
export const openPage = ({ before, after, gateless = false }: PageOptions = {}) => {
  const realm = createRealm();
  const background = createBackground();
  let keys = 0;
  const gate = createGate({
    send: background.send,
    alive: () => background.alive,
    randomKey: () => `key-${String(++keys).padStart(12, '0')}`,
    hash: bodyHash,
    after: (ms, run) => void setTimeout(run, ms),
    every: (ms, run) => {
      const timer = setInterval(run, ms);
      return () => clearInterval(timer);
    },
  });
  background.push = gate.decided;
  const fromGuard: unknown[] = [];
  if (!gateless)
    acceptChannel(realm.window, (post) => {
      gate.connect(post);
      return (message) => {
        fromGuard.push(message);
        gate.fromGuard(message);
      };
    });
  before?.(realm);
  realm.startGuard();
  after?.(realm);
  realm.mutate();
  return { ...realm, background, gate, fromGuard };
};

export type TestPage = ReturnType<typeof openPage>;

/** Lets all that is under way come to rest: messages, promises, answers of wallets. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};
