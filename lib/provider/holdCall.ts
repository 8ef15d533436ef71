import type { Desk } from './createDesk';
import type { Flights } from './createFlights';
import type { Observer } from './createObserver';
import { forwardCall } from './forwardCall';
import { readCall } from './readCall';
import type { Payload } from './readPayload';
import { errorCodeOf, errorResponse, resultOf } from './response';
import { userRejected } from './rpcError';
import type { Callback, Visit } from './Visit';

export type HoldDeps = { readonly desk: Desk; readonly flights: Flights; readonly observe: Observer };

/** In the place of what could not be copied: the background refuses it as no request, and logs that. */
const UNREADABLE = 'null';

/** Holds one request until it is decided; `done` is called once. */
export const holdCall = (deps: HoldDeps, visit: Visit, payload: Payload, done: Callback): void => {
  const call = readCall(payload);
  const reject = (error: unknown) => done(error, errorResponse(payload.id, error));
  deps.desk.hold({
    body: call?.body ?? UNREADABLE,
    wallet: visit.wallet,
    ask: call ? visit.ask : (_, answered) => answered(undefined),
    relayed: visit.relayed,
    reject,
    forward: (claims, settled) => {
      if (!call) return reject(userRejected());
      forwardCall(deps, visit, call, claims, (error, value) => {
        const hash = resultOf(value);
        settled({ hash: typeof hash === 'string' ? hash : undefined, errorCode: errorCodeOf(error) });
        done(error, value);
      });
    },
  });
};
