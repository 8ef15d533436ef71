import { isAddressEqual } from 'viem';
import { protocols } from '@/lib/protocols';
import type { Contracts } from '@/lib/protocols/defineProtocol';
import type { Deployment } from '@/lib/store/Settings';
import type { Address, Request } from '@/lib/types';

/**
 * Whether a transaction goes to a contract that is known on any chain at all. Which chain the wallet is on is a claim of
 * the page's, so such a call counts as covered on every one.
 */
export const isKnownAnywhere = (request: Request, deployments: readonly Deployment[]): boolean => {
  if (request.kind !== 'transaction') return false;
  const known: readonly Contracts[] = [
    ...protocols.flatMap(({ contracts }) => Object.values(contracts) as Record<number, Address>[]),
    ...deployments.flatMap(({ contracts }) => Object.values(contracts)),
  ];
  return request.calls.some(
    ({ to }) =>
      to !== null && known.some((addresses) => Object.values(addresses).some((one) => isAddressEqual(one, to))),
  );
};
