import { append, apply, isArray } from './natives';
import type { Payload } from './readPayload';

type Fn = (...args: never[]) => unknown;

/** A released request on its way through the wallet's own functions. */
export type Flight = {
  readonly source: unknown;
  readonly method: string;
  readonly params: unknown;
  /** Above zero while a function of the wallet runs on our stack. */
  depth: number;
  /** Hops that come later than that: Rabby asks its own background first, then relays to the wallet that was chosen. */
  relays: number;
  landed: boolean;
  readonly visited: Fn[];
};

/**
 * A wallet's `request` may call its own `_rpcRequest`, or another wallet's `request`, and those are guarded too. The
 * forwarded copy passes there unheld, since it was reviewed. It is known by the identity of our frozen objects, which
 * the page never had, and it passes each function at most once.
 */
export const createFlights = () => {
  let flights: Flight[] = [];

  return {
    start: (source: unknown, method: string, params: unknown): Flight => {
      const flight: Flight = { source, method, params, depth: 0, relays: 1, landed: false, visited: [] };
      append(flights, flight);
      return flight;
    },

    run: (flight: Flight, original: Fn, self: unknown, args: readonly unknown[]): unknown => {
      append(flight.visited, original);
      flight.depth += 1;
      try {
        return apply(original, self, args);
      } finally {
        flight.depth -= 1;
      }
    },

    /** The flight that this call of a guarded function belongs to. */
    find: (original: Fn, payload: Payload): Flight | undefined => {
      for (let index = 0; index < flights.length; index += 1) {
        const flight = flights[index] as Flight;
        if (payload.method !== flight.method || hasVisited(flight, original)) continue;
        if (!isSame(flight, payload)) continue;
        if (flight.depth > 0) return flight;
        if (flight.relays === 0) continue;
        flight.relays -= 1;
        return flight;
      }
      return undefined;
    },

    /** The wallet answered; from here on the copy is nothing special. */
    land: (flight: Flight) => {
      flight.landed = true;
      const rest: Flight[] = [];
      for (let index = 0; index < flights.length; index += 1)
        if (!(flights[index] as Flight).landed) append(rest, flights[index] as Flight);
      flights = rest;
    },
  };
};

export type Flights = ReturnType<typeof createFlights>;

const hasVisited = (flight: Flight, original: Fn): boolean => {
  for (let index = 0; index < flight.visited.length; index += 1) if (flight.visited[index] === original) return true;
  return false;
};

/** By identity. Where there is nothing that could be swapped, it is enough to be on our stack. */
const isSame = (flight: Flight, { source, params }: Payload): boolean => {
  if (typeof source === 'object' && source === flight.source) return true;
  if (typeof params === 'object' && params !== null && params === flight.params) return true;
  return flight.depth > 0 && isEmpty(flight.params) && isEmpty(params);
};

const isEmpty = (params: unknown): boolean => params === undefined || (isArray(params) && params.length === 0);
