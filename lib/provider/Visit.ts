import type { Ask } from './readClaims';
import type { Claims, WalletName } from './wire';

// biome-ignore lint/suspicious/noExplicitAny: a wallet's function, called with what the page or we chose.
export type WalletFunction = (...args: any[]) => unknown;

/** Node-style, as `send` and `sendAsync` take it. */
export type Callback = (error: unknown, response: unknown) => void;

/** How the page called: `enable()`, `send('method', params)`, `send({ method, params })`, `send([{…}, {…}])`. */
export type Form = 'bare' | 'text' | 'object' | 'array';

/** One call of a guarded function. Each field is always its own: a page may put things on `Object.prototype`. */
export type Visit = {
  /** The wallet's own function. It never leaves this folder. */
  readonly original: WalletFunction;
  readonly self: unknown;
  /** The wallet: the same for all of its functions, whatever object the page called them on. */
  readonly provider: object;
  readonly form: Form;
  readonly callback: Callback | false | undefined;
  /** `send` and its kin want `id` and `jsonrpc`, `request` does not. */
  readonly envelope: boolean;
  readonly wallet: WalletName;
  readonly ask: Ask;
  /** What was released for the request that another wallet passes on to this one. */
  readonly relayed: Claims | undefined;
};
