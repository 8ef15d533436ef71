import type { Action, Review } from '@/lib/types';

/** What decides whether a request may be judged in silence. */
export type Policy = {
  /** The user wants to see everything. */
  holdEverything: boolean;
  /** The catalogue or a deployment file knows contracts on the request's chain. */
  covered: boolean;
  /** What it calls is known on some chain, be it this one or another. Absent: it is not. */
  known?: boolean;
};

/** Without effect on tokens or rights that this project watches, as far as the request alone can tell. */
const quiet = new Set(['transferNative', 'connect', 'disconnect', 'switchChain', 'watchAsset', 'showCallsStatus']);

const quietByShape = new Set(['transfer', 'transferFrom']);

/**
 * Whether a request may wait for its verdict unseen. Calls to contracts of the catalogue, authority, signatures and what
 * cannot be read are shown at once; on a chain that is not covered, calls that nothing recognises are none of ours.
 */
export const isOrdinary = ({ request, actions }: Pick<Review, 'request' | 'actions'>, policy: Policy): boolean => {
  if (policy.holdEverything || actions.length === 0) return false;
  if (request.kind === 'message' || request.kind === 'typedData') return false;
  // Which chain the wallet is on is its own word, and a page can keep it from answering.
  if (request.kind === 'transaction' && (request.authorization || request.chainId === 0 || policy.known)) return false;
  return actions.every((action) => isQuiet(action) || (isForeign(action) && !policy.covered));
};

const isQuiet = ({ protocol, type, flags }: Action): boolean =>
  flags.length === 0
    ? protocol === 'unknown' && quiet.has(type)
    : flags.length === 1 && flags[0] === 'by-shape' && quietByShape.has(type);

/** By their shape alone: exchanges and vaults that nobody here knows, and calls that only hold others. */
const foreignByShape = new Set(['batch', 'deposit', 'withdraw', 'swap', 'payOut']);
const shapes = new Set(['unknown', 'erc4626', 'permit2']);

/** A call of which nothing is known: neither its contract nor its function. What it holds is looked at by itself. */
const isForeign = ({ protocol, type, flags }: Action): boolean =>
  flags.length === 0
    ? protocol === 'unknown' && (type === 'unknown' || type === 'swap' || type === 'payOut')
    : flags.length === 1 && flags[0] === 'by-shape' && shapes.has(protocol) && foreignByShape.has(type);
