/** What the page script of the wallet has of its background. */
export type Wire = {
  /** `text` is JSON of the request as it came; rejects with the wallet's error. */
  ask(text: string): Promise<unknown>;
  /** Events of EIP-1193. */
  onEvent(listener: (name: string, value: unknown) => void): void;
  name: string;
  /** Known to both scripts of the wallet in this page, and to nobody else. */
  secret: string;
};

/** Page script → bridge. */
export type ToWallet = { id: number; text: string };

/** Bridge → page script, and background → bridge: an answer or an event. */
export type FromWallet =
  | { id: number; result: unknown }
  | { id: number; error: { code: number; message: string } }
  | { event: string; value: unknown };

/** Event by which the bridge hands the page script the name of their wire, before any script of the page. */
export const HELLO = 'restake-guard-test-wallet';

/** Names of the two directions of the wire. */
export const wireNames = (secret: string) => ({ toWallet: `${secret}>`, fromWallet: `${secret}<` });
