import { append, apply, each, isArray, isObject } from './natives';
import type { Payload } from './readPayload';
import type { WalletFunction } from './Visit';
import type { Claims } from './wire';

/** A released request on its way through the wallet's own functions. */
export type Flight = {
  readonly source: unknown;
  readonly method: string;
  readonly params: unknown;
  readonly provider: object;
  /** Chain and account for which it was released. */
  readonly claims: Claims | undefined;
  /** Until the first of the wallet's functions has returned. */
  climbing: boolean;
  /** It may be passed on to another wallet, once. */
  relays: boolean;
  readonly visited: { get(original: object): unknown; set(original: object, visited: true): void };
};

/**
 * A wallet's `request` may call its own `_rpcRequest`, or another wallet's `request` (Rabby passes on to the wallet that
 * was chosen), and those are guarded too. The forwarded copy passes there unheld, since it was reviewed. It is known by
 * the identity of our frozen objects, and it only goes deeper, through each function once: when one has returned, no further one
 * takes it. A page that got hold of the copy cannot send it on its way again.
 */
export const createFlights = () => {
  let flights: Flight[] = [];

  return {
    start: (flight: Flight): void => append(flights, flight),

    run: (flight: Flight, original: WalletFunction, self: unknown, args: readonly unknown[]): unknown => {
      flight.visited.set(original, true);
      try {
        return apply(original, self, args);
      } finally {
        flight.climbing = false;
      }
    },

    /** The flight that this call of a guarded function belongs to. */
    find: (original: WalletFunction, provider: object, payload: Payload): Flight | undefined => {
      for (let index = 0; index < flights.length; index += 1) {
        const flight = flights[index] as Flight;
        const own = flight.provider === provider;
        if (isSame(flight, payload) && (own ? flight.climbing && !flight.visited.get(original) : flight.relays)) {
          if (!own) flight.relays = false;
          return flight;
        }
      }
      return undefined;
    },

    /** The wallet answered; from here on the copy is nothing special. */
    land: (flight: Flight) => {
      const rest: Flight[] = [];
      each(flights, (other) => {
        if (other !== flight) append(rest, other);
      });
      flights = rest;
    },
  };
};

export type Flights = ReturnType<typeof createFlights>;

/** By identity. Where there is nothing that could be swapped, it is enough to be on the wallet's stack. */
const isSame = (flight: Flight, { source, method, params }: Payload): boolean =>
  method === flight.method &&
  (source === flight.source ||
    (isObject(params) && params === flight.params) ||
    (flight.climbing && isEmpty(flight.params) && isEmpty(params)));

const isEmpty = (params: unknown): boolean => params === undefined || (isArray(params) && params.length === 0);
