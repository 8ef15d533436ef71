import { isAddressEqual } from 'viem';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { chains } from '@/lib/catalogue/chains';
import { protocols } from '@/lib/protocols';
import type { Contracts } from '@/lib/protocols/defineProtocol';
import type { Deployment } from '@/lib/store/Settings';
import type { Address, Request } from '@/lib/types';

/**
 * Whether a transaction goes to a contract or a token that is known on any chain at all. Which chain the wallet is on is
 * a claim of the page's, so such a call counts as covered, and is shown, on every one.
 */
export const isKnownAnywhere = (
  request: Request,
  catalogue: Pick<Catalogue, 'token'>,
  deployments: readonly Deployment[],
): boolean => {
  if (request.kind !== 'transaction') return false;
  const contracts: readonly Contracts[] = [
    ...protocols.flatMap(({ contracts: own }) => Object.values(own) as Record<number, Address>[]),
    ...deployments.flatMap(({ contracts: own }) => Object.values(own)),
  ];
  const ids = [...Object.keys(chains).map(Number), ...deployments.map(({ chainId }) => chainId)];
  const isContract = (to: Address) =>
    contracts.some((addresses) => Object.values(addresses).some((one) => isAddressEqual(one, to)));
  const isToken = (to: Address) => ids.some((id) => catalogue.token(id, to) !== undefined);
  return request.calls.some(({ to }) => to !== null && (isContract(to) || isToken(to)));
};
