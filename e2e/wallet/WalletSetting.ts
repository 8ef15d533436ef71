import type { Hex } from 'viem';

/** How a wallet puts itself into a page; one file per kind in `kinds/`. */
export const walletKinds = ['plain', 'metamask', 'rabby', 'rainbow', 'brave', 'coinbase', 'frozen', 'proxy'] as const;
export type WalletKind = (typeof walletKinds)[number];

/** Everything that differs between two builds of the test wallet. */
export type WalletSetting = {
  kind: WalletKind;
  name: string;
  /** Whether its page script runs before ours or after it. Browsers order extensions by id, and both ids are pinned. */
  order: 'before' | 'after';
  /** The first is the one that it starts on. */
  chains: readonly { id: number; rpcUrl: string }[];
  privateKey: Hex;
  /** Pages whose address does not hold this text are left alone: many wallets share one browser. */
  only?: string;
  /** Gets each request that arrives, as text and before anything else is done with it. */
  logUrl: string;
  /** Who confirms what is asked: whoever answers at `logUrl`, or a person at a window of the wallet's own. */
  confirm: 'log' | 'window';
};

/** Body of a request to `logUrl`. */
export type LogLine = {
  origin: string;
  /** JSON of what the page's call handed to the wallet. */
  text: string;
  /** It wants to be confirmed: the answer says whether it is. */
  asks: boolean;
};

/** Answer of `logUrl`. */
export type LogAnswer = { confirmed: boolean };
