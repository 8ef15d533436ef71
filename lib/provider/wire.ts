/**
 * What guard (MAIN world) and gate (ISOLATED world) say to each other over their private MessagePort. The gate takes
 * nothing for granted: whatever runs in the page's world may be the page's, so what it says is `unknown` until read.
 */
export type WalletName = { readonly name?: unknown; readonly rdns?: unknown };

/** The wallet's own answers, unread: the gate checks them, and even then they are claims. */
export type Claims = { readonly chainId: unknown; readonly accounts: unknown };

export type ToGate =
  | readonly ['hold', seq: number, body: string, claims: Claims, wallet: WalletName]
  | readonly ['release', seq: number, claims: Claims]
  | readonly ['settled', seq: number, answer: { readonly hash: unknown; readonly errorCode: unknown }]
  /** The guard has rejected it itself. */
  | readonly ['dropped', seq: number]
  | readonly ['connected', claims: Claims, wallet: WalletName]
  /** A wallet stands where nothing can be put in its place. */
  | readonly ['unguarded']
  | readonly ['ping'];

export type ToGuard =
  | readonly ['continue', seq: number, body: string]
  | readonly ['released', seq: number]
  | readonly ['reject', seq: number, code: number, message: string]
  | readonly ['pong'];

/** The same for the script that stands at wallets' wires; its event also carries the secret name of their questions. */
export const WIRES_HELLO = 'restake-guard:wires';

/** Where a page wrote what its wallet may take for a request. */
export type Place = 'event' | 'channel' | 'port';

/** Name of the one event that hands the port over, before any script of the page runs. */
export const HELLO = 'restake-guard:hello';
