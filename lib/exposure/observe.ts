import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { BaseError } from '@/lib/errors/BaseError';
import { protocols } from '@/lib/protocols';
import type { Hints } from '@/lib/protocols/defineProtocol';
import type { Rpc } from '@/lib/rpc/Rpc';
import { assetDifference } from '@/lib/simulate/assetReads';
import { decodeOnly } from '@/lib/simulate/methods/decodeOnly';
import { otherBlock } from '@/lib/simulate/otherBlock';
import { simulate } from '@/lib/simulate/simulate';
import type { Head, Pending, Run } from '@/lib/simulate/types';
import type { Request, Review } from '@/lib/types';
import { createPlan, type Plan } from './createPlan';
import { tokensOn } from './readExposure';

type ObserveDeps = {
  catalogue: Catalogue;
  rpc?: Rpc;
  head?: Head;
  pending?: readonly Pending[];
  now: number;
};

export type Observed = Pick<Review, 'simulation' | 'exposure' | 'facts' | 'rpc' | 'source'>;

/**
 * What the chain says before and after a request: the reads, the calls and the reads again, in one request to the
 * endpoint. What moves nothing by itself (logins, signatures, permissions) asks no endpoint. An endpoint that cannot be
 * used is an answer too: `simulation.status` is `unavailable`, with the reason.
 */
export const observe = async (request: Request, named: Hints, deps: ObserveDeps): Promise<Observed> => {
  const { catalogue, rpc, head, pending, now } = deps;
  if (request.kind !== 'transaction') return unseen();
  if (!rpc) return unseen(new BaseError('no-endpoint', 'No endpoint is set for this chain.'));
  const { chainId, account, calls } = request;
  // A contract that nobody knows may move any token of the account.
  const hints = { ...named, tokens: [...named.tokens, ...tokensOn(catalogue, chainId)] };
  const plan = createPlan({ catalogue, chainId, account, hints });
  const before = rpc.stats();
  const spent = (): Review['rpc'] => {
    const { requests, roundTrips, ms } = rpc.stats();
    return {
      requests: requests - before.requests,
      roundTrips: roundTrips - before.roundTrips,
      ms: ms - before.ms,
    };
  };
  try {
    const input = { chainId, account, calls, reads: plan.reads, protocols, head, pending, now };
    const { other, ...run } = await simulate(input, rpc);
    const first = interpret(run, plan, { request, hints, host: rpc.host });
    const second = other && interpret(other, plan, { request, hints, host: rpc.host });
    const simulation = { ...first.simulation, ...(second ? { otherBlock: otherBlock(first, second) } : {}) };
    return { ...first, simulation, rpc: spent() };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    return { ...unseen(error), rpc: spent() };
  }
};

/** Nothing was read; without an error because nothing had to be. */
const unseen = (error?: BaseError): Observed => ({
  simulation: error ? decodeOnly(error) : { ...NOTHING_RUN },
  exposure: {},
  facts: {},
  rpc: { requests: 0, roundTrips: 0, ms: 0 },
});

const NOTHING_RUN = { status: 'unavailable', method: 'decode-only', assetChanges: [], approvals: [] } as const;

const interpret = (
  { simulation, before, after, fee }: Run,
  plan: Plan,
  { request, hints, host }: { request: Request; hints: Hints; host: string },
): Omit<Observed, 'rpc'> => {
  const was = before && plan.snapshot(before);
  const is = after && plan.snapshot(after);
  const moved =
    before && after
      ? assetDifference({
          account: request.account,
          hints,
          before: before.results,
          after: after.results,
          fee,
          assetOf: plan.assets(before),
        })
      : { assetChanges: [], approvals: [] };
  return {
    simulation: { ...simulation, ...moved },
    exposure: { ...(was ? { before: was.exposure } : {}), ...(is ? { after: is.exposure } : {}) },
    facts: { ...(was ? { before: was.facts } : {}), ...(is ? { after: is.facts } : {}) },
    ...(before ? { source: { host, block: before.block, timestamp: before.timestamp } } : {}),
  };
};
