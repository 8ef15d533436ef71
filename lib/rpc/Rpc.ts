import type { RpcStats, SimulationMethod } from '@/lib/types';

export type RpcCall = { method: string; params: readonly unknown[] };

/** Error object of JSON-RPC, cut to what is used; `data` only when it is hex. */
export type RpcErrorAnswer = { code: number; message: string; data?: `0x${string}` };

export type RpcAnswer = { ok: true; result: unknown } | { ok: false; error: RpcErrorAnswer };

/**
 * What was learned about one endpoint and saves requests later. Whoever owns the endpoint may keep it
 * (`createRpc({ url, traits })`); by default it lives as long as the process does.
 */
export type EndpointTraits = {
  /** eth_simulateV1 on 'latest' runs in the head's own block instead of the next one (anvil). */
  startsAtHead?: boolean;
  /** False when it refused several calls in one HTTP request. */
  batches?: boolean;
  /** The best way to simulate that it has; unknown until it was asked once. */
  method?: Exclude<SimulationMethod, 'decode-only'>;
};

/** One JSON-RPC endpoint. Every failure is a BaseError whose code starts with `endpoint-`. */
export type Rpc = {
  /** Host and port, for people; never the path, which may hold a key. */
  readonly host: string;
  readonly reach: 'public' | 'loopback' | 'private';
  readonly traits: EndpointTraits;
  /** One HTTP request, whatever the number of calls; answers stand in the order of the calls. */
  send(calls: readonly RpcCall[]): Promise<readonly RpcAnswer[]>;
  /** What this object has sent so far. */
  stats(): RpcStats;
};
