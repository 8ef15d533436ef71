import { append, apply, each, NativePromise } from '../natives';
import type { WalletFunction } from '../Visit';
import type { Take } from './createTaker';
import { endOf } from './envelope';
import { hook } from './hook';
import { wrapPort } from './wrapPort';

/**
 * In Chromium a page can talk to a wallet's extension itself, where the wallet allows that. MetaMask serves the same
 * requests there, in CAIP envelopes: they wait like all others.
 */
export const holdPorts = (runtime: object, take: Take): void => {
  hook(runtime, 'connect', (original, self, args) => wrapPort(apply(original, self, args) as never, take));

  // (id, message, options?, callback?): without an id a page cannot send at all.
  hook(runtime, 'sendMessage', (original, self, args) => {
    const taken = take(args[1]);
    if (taken.plain) return apply(original, self, args);
    const last = args[args.length - 1];
    const start = (done: (response: unknown) => void) =>
      taken.send((copy, answered) => {
        const list: unknown[] = [];
        each(args, (arg, index) => {
          if (typeof arg !== 'function') append(list, index === 1 ? copy : arg);
        });
        append(list, (response: unknown) => {
          answered(endOf(response));
          done(response);
        });
        apply(original, self, list);
      }, done);
    if (typeof last !== 'function') return new NativePromise(start);
    return start((response) => void apply(last as WalletFunction, undefined, [response]));
  });
};
