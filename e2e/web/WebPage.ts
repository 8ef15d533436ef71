import type { Address, Hex } from 'viem';

/** What a page of a library has, whichever it is; each does it the way that the library's own documentation says. */
export type WebPage = {
  connect(): Promise<readonly string[]>;
  chainId(): Promise<number>;
  switchChain(chainId: number): Promise<unknown>;
  /** A signature of a text, `personal_sign`. */
  sign(text: string): Promise<string>;
  /** A permit of ERC-2612, by the library's own typed data. */
  signTyped(typed: Typed): Promise<string>;
  /** The hash of what was sent. */
  send(call: { to: Address; data: Hex }): Promise<string>;
  /** Balance of the account in wei, as decimals: a read. */
  balance(): Promise<string>;
  /** Names of the events that were heard. */
  heard: string[];
};

export type Typed = {
  domain: { name: string; version: string; chainId: number; verifyingContract: Address };
  types: Readonly<Record<string, readonly { name: string; type: string }[]>>;
  primaryType: string;
  message: Readonly<Record<string, unknown>>;
};

declare global {
  interface Window {
    webPage: WebPage;
  }
}
