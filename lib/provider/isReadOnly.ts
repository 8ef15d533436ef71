import { readOnlyMethods } from '@/lib/request/readOnlyMethods';
import { each } from './natives';

/**
 * Beside the read-only methods, what wallets' own page scripts (MetaMask's, Rabby's) tell their background through the
 * very functions that are guarded here. These introduce the page or read state; holding them would stop the wallet from
 * starting.
 */
const passing: { [method: string]: 1 } = {
  __proto__: null as never,
  getProviderState: 1,
  hasOtherProvider: 1,
  isDefaultWallet: 1,
  metamask_logWeb3ShimUsage: 1,
  metamask_sendDomainMetadata: 1,
  'rabby:getProviderConfig': 1,
  'rabby:resetProvider': 1,
  tabCheckin: 1,
};
each(readOnlyMethods, (method) => {
  passing[method] = 1;
});

/** Whether a method passes unheld. One that nobody has heard of does not. */
export const isReadOnly = (method: unknown): boolean => typeof method === 'string' && passing[method] === 1;
