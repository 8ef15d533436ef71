import { define, NativeProxy } from '../natives';
import type { WalletFunction } from '../Visit';

type Take = (original: WalletFunction, self: unknown, args: unknown[]) => unknown;

/** Puts ours in the place of a built-in function; to whoever looks it is still one. */
export const hook = (owner: object, name: string, take: Take): void => {
  const original = (owner as Record<string, unknown>)[name];
  if (typeof original !== 'function') return;
  define(
    owner,
    name,
    new NativeProxy(original as WalletFunction, { __proto__: null, apply: take } as ProxyHandler<WalletFunction>),
  );
};
