import type { Action, Address, Request } from '@/lib/types';

/** Calls that make an account of its own act, and the argument that names it. */
const accounts: Readonly<Record<string, string>> = {
  'safe.execTransaction': 'safe',
  'erc4337.userOperation': 'sender',
};

/**
 * Whose positions a request changes: the signer's, and those of the Safe or the smart account that it makes act. Only
 * where the request is that one call: a page could put a contract of its own beside others, to have it taken for the user's.
 */
export function subjectsOf({ account, kind, ...request }: Request, actions: readonly Action[]): readonly Address[] {
  const isAlone = kind !== 'transaction' || !('calls' in request) || request.calls.length === 1;
  const first = actions[0];
  const name = first && accounts[`${first.protocol}.${first.type}`];
  const acting = isAlone && name !== undefined ? first?.args[name] : undefined;
  const isAddress = typeof acting === 'string' && /^0x[0-9a-fA-F]{40}$/.test(acting);
  return isAddress && acting.toLowerCase() !== account.toLowerCase() ? [account, acting as Address] : [account];
}
