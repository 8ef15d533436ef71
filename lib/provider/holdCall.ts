import type { Desk } from './createDesk';
import type { Flights } from './createFlights';
import type { Observer } from './createObserver';
import { forwardArgs } from './forwardArgs';
import { freeze, settle } from './natives';
import { type Call, readCall } from './readCall';
import type { Payload } from './readPayload';
import { errorCodeOf, resultOf } from './response';
import { invalidParams, type RpcError } from './rpcError';
import type { Visit } from './Visit';

/** What became of a held request: the wallet's own answer, or our rejection. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: unknown; readonly value: unknown };

export type HoldDeps = { readonly desk: Desk; readonly flights: Flights; readonly observe: Observer };

const HASH_LENGTH = 66;

/** Holds one request until it is decided; `done` is called once. */
export const holdCall = (
  { desk, flights, observe }: HoldDeps,
  visit: Visit,
  payload: Payload,
  done: (outcome: Outcome) => void,
): void => {
  const reject = (error: RpcError) => done({ ok: false, error, value: undefined });
  let call: Call | undefined;
  try {
    call = readCall(payload);
  } catch {
    call = undefined;
  }
  if (!call) {
    reject(invalidParams());
    return;
  }
  const { body, method, params } = call;

  desk.hold({
    body,
    wallet: visit.wallet,
    ask: visit.ask,
    reject,
    forward: (settled) => {
      const source = freeze(envelopeOf(visit, call));
      const flight = flights.start(source, method, params);
      let over = false;
      const finish = (outcome: Outcome) => {
        if (over) return;
        over = true;
        flights.land(flight);
        const result = outcome.ok ? resultOf(outcome.value) : undefined;
        settled(
          outcome.ok
            ? { hash: typeof result === 'string' && result.length === HASH_LENGTH ? result : undefined }
            : { errorCode: errorCodeOf(outcome.error) },
        );
        if (method === 'eth_requestAccounts' && outcome.ok)
          observe(visit.provider, method, result, visit.wallet, visit.ask);
        done(outcome);
      };
      const answered = (error: unknown, value: unknown) =>
        finish(error ? { ok: false, error, value } : { ok: true, value });
      try {
        const result = flights.run(flight, visit.original, visit.self, forwardArgs(visit, source, answered));
        if (visit.callback) return;
        settle(
          result,
          (value) => finish({ ok: true, value }),
          (error) => finish({ ok: false, error, value: undefined }),
        );
      } catch (error) {
        finish({ ok: false, error, value: undefined });
      }
    },
  });
};

const envelopeOf = ({ envelope }: Visit, { method, params, id }: Call): object => {
  const fields = { __proto__: null, method } as Record<string, unknown>;
  if (params !== undefined) fields.params = params;
  if (!envelope) return fields;
  fields.jsonrpc = '2.0';
  if (id !== undefined) fields.id = id;
  return fields;
};
