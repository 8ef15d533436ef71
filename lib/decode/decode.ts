import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { protocols as shipped } from '@/lib/protocols';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Action, Request } from '@/lib/types';
import { decodeMessage } from './decodeMessage';
import { decodePermission } from './decodePermission';
import { decodeTypedData } from './decodeTypedData';
import { routeCall } from './routeCall';

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
  switch (request.kind) {
    case 'transaction':
      return request.calls.flatMap((call, index) => routeCall(call, { request, catalogue, protocols, path: [index] }));
    case 'typedData':
      return [decodeTypedData(request, catalogue)];
    case 'message':
      return [decodeMessage(request)];
    case 'permission':
      return [decodePermission(request)];
  }
}
