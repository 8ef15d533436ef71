import { readOnlyMethods } from '@/lib/request/readOnlyMethods';

/**
 * What wallets' own page scripts (MetaMask's, Rabby's) tell their background through the very functions that are
 * guarded here. They introduce the page or read state; holding them would stop the wallet from starting.
 */
const walletInternals: readonly string[] = [
  'getProviderState',
  'hasOtherProvider',
  'isDefaultWallet',
  'metamask_logWeb3ShimUsage',
  'metamask_sendDomainMetadata',
  'rabby:getProviderConfig',
  'rabby:resetProvider',
  'tabCheckin',
];

const passing: { [method: string]: true } = { __proto__: null } as never;
for (let index = 0; index < readOnlyMethods.length; index += 1) passing[readOnlyMethods[index] as string] = true;
for (let index = 0; index < walletInternals.length; index += 1) passing[walletInternals[index] as string] = true;

/** Whether a method passes unheld. One that nobody has heard of does not. */
export const isReadOnly = (method: unknown): method is string => typeof method === 'string' && passing[method] === true;
