import type { Flight, Flights } from './createFlights';
import type { Observer } from './createObserver';
import { append, createWeakMap, freeze, settle } from './natives';
import type { Call } from './readCall';
import { errorResponse, resultOf } from './response';
import type { Callback, Visit } from './Visit';
import type { Claims } from './wire';

/** Hands the copy to the wallet, in the manner in which the page called; `done` is called once. */
export const forwardCall = (
  { flights, observe }: { readonly flights: Flights; readonly observe: Observer },
  visit: Visit,
  call: Call,
  claims: Claims | undefined,
  done: Callback,
): void => {
  const { provider, form, callback } = visit;
  const { method, params, id } = call;
  const source = freeze(envelopeOf(visit, call));
  const fresh = { climbing: true, relays: true, visited: createWeakMap() };
  const flight: Flight = { source, method, params, provider, claims, ...fresh };
  let over = false;
  const finish = (error: unknown, value?: unknown) => {
    if (over) return;
    over = true;
    flights.land(flight);
    if (error === null && method === 'eth_requestAccounts') observe(visit, method, resultOf(value));
    done(error, error === null ? value : (value ?? errorResponse(id, error)));
  };
  // Null says that there is no error; a wallet that rejects with null gave one all the same.
  const fail = (error: unknown) => finish(error ?? undefined);

  const args: unknown[] = [];
  if (form !== 'bare') append(args, form === 'text' ? method : form === 'array' && !callback ? [source] : source);
  if (form === 'text' && params !== undefined) append(args, params);
  if (callback) append(args, (error: unknown, value: unknown) => finish(error || null, value));
  flights.start(flight);
  try {
    const answer = flights.run(flight, visit.original, visit.self, args);
    if (!callback) settle(answer, (value) => finish(null, value), fail);
  } catch (error) {
    fail(error);
  }
};

const envelopeOf = ({ envelope }: Visit, { method, params, id }: Call): object => {
  const fields = { __proto__: null, method } as Record<string, unknown>;
  if (params !== undefined) fields.params = params;
  if (envelope) fields.jsonrpc = '2.0';
  if (envelope && id !== undefined) fields.id = id;
  return fields;
};
