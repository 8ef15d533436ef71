import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { protocols as shipped } from '@/lib/protocols';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Action, Request } from '@/lib/types';
import { authorized } from './authorized';
import { createBudget } from './budget';
import { decodeMessage } from './decodeMessage';
import { decodePermission } from './decodePermission';
import { decodeTypedData } from './decodeTypedData';
import { type Route, routeCall } from './routeCall';

/**
 * What a request does, one action or more per call, from the request alone. Contracts are recognised by chain and
 * address; what cannot be read becomes an action of type `unknown`, never nothing. Throws nothing.
 *
 * @example decode(request, catalogue)[0] // { protocol: 'eigenlayer', type: 'delegate', args: { operator, approverSalt }, … }
 */
export function decode(
  request: Request,
  catalogue: Catalogue,
  protocols: readonly Protocol[] = shipped,
): readonly Action[] {
  const signer = request.account;
  const route: Route = { request, signer, catalogue, protocols, path: [], budget: createBudget(), depth: 0 };
  switch (request.kind) {
    case 'transaction':
      return [
        ...request.calls.flatMap((call, index) => routeCall(call, { ...route, path: [index] })),
        ...(request.authorization ?? []).map(authorized),
      ];
    case 'typedData':
      return decodeTypedData(request, route);
    case 'message':
      return [decodeMessage(request)];
    case 'permission':
      return decodePermission(request, route);
  }
}
