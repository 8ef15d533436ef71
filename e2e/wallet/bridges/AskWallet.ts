import type { FromWallet } from '../inpage/Wire';

/** Hands JSON of a request to the background. */
export type AskWallet = (text: string) => Promise<FromWallet>;

/**
 * Opens the wire that a kind of wallet has of its own: what comes over it is answered like everything else. `secret` is
 * what both scripts of the wallet know of this page.
 */
export type ListenToPage = (ask: AskWallet, secret: string) => void;

/** What a wire carries, as JSON-RPC has it. */
export type Carried = { id?: unknown; method?: unknown; params?: unknown };

/** The text that is logged: what was asked, without the envelope. */
export const textOf = ({ method, params }: Carried): string => JSON.stringify({ method, params });

/** Answers as JSON-RPC does. */
export const responseOf = (id: unknown, answer: FromWallet): object => ({
  id,
  jsonrpc: '2.0',
  ...('error' in answer ? { error: answer.error } : { result: 'result' in answer ? answer.result : null }),
});
