import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { hintsOf } from '@/lib/decode/hintsOf';
import { subjectsOf } from '@/lib/decode/subjectsOf';
import { BaseError } from '@/lib/errors/BaseError';
import { namelessOf, nameReads, namesOf } from '@/lib/names/nameReads';
import { protocols } from '@/lib/protocols';
import type { Hints } from '@/lib/protocols/defineProtocol';
import type { Rpc } from '@/lib/rpc/Rpc';
import { assetDifference } from '@/lib/simulate/assetReads';
import { decodeOnly } from '@/lib/simulate/methods/decodeOnly';
import { otherBlock } from '@/lib/simulate/otherBlock';
import { simulate } from '@/lib/simulate/simulate';
import type { Head, Observation, Pending, Run, SimulateInput } from '@/lib/simulate/types';
import { type WorstCase, worstCaseOf } from '@/lib/simulate/worstCase';
import type { Action, Address, Request, Review } from '@/lib/types';
import { createPlan, type Plan } from './createPlan';
import { tokensOn } from './readExposure';

type ObserveDeps = {
  catalogue: Catalogue;
  rpc?: Rpc;
  head?: Head;
  pending?: readonly Pending[];
  now: number;
};

export type Observed = Pick<Review, 'simulation' | 'exposure' | 'facts' | 'subjects' | 'rpc' | 'source' | 'names'>;

/**
 * What the chain says before and after a request: the reads, the calls and the reads again, in one request to the
 * endpoint. For a signature the calls are those that whoever gets it can make with it now. What gives nobody anything
 * (logins, votes, permissions) asks no endpoint. An endpoint that cannot be used is an answer too: `simulation.status`
 * is `unavailable`, with the reason.
 */
export const observe = async (
  request: Request,
  actions: readonly Action[],
  { catalogue, rpc, head, pending, now }: ObserveDeps,
): Promise<Observed> => {
  const worst = worstCaseOf(request, actions);
  if (request.kind !== 'transaction' && !worst) return unseen();
  if (worst?.calls.length === 0)
    return marked(unseen(new BaseError('no-twin', 'Nothing here can be tried out.')), worst);
  if (!rpc) return marked(unseen(new BaseError('no-endpoint', 'No endpoint is set for this chain.')), worst);
  const { chainId, account } = request;
  const named = hintsOf(actions, request);
  // A contract that nobody knows may move any token of the account.
  const tokens = [...named.tokens, ...(worst?.collections ?? []), ...tokensOn(catalogue, chainId)];
  const plans = subjectsOf(request, actions).map((subject, index) => {
    // Rights and parties are the request's, whoever acts: they are read once.
    const hints = { ...named, tokens, ...(index === 0 ? {} : { allowances: [], parties: [] }) };
    return { account: subject, hints, plan: createPlan({ catalogue, chainId, account: subject, hints }) };
  });
  const nameless = namelessOf(catalogue, chainId, [...named.parties, account]);
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
    const reads = [
      ...plans.flatMap(({ plan }, index) => plan.reads.map((read) => ({ ...read, id: `${index}|${read.id}` }))),
      // Last: anybody writes resolvers, and what theirs use up is missing nowhere else.
      ...nameReads(catalogue, chainId, nameless),
    ];
    const input = { chainId, account, ...stepsOf(request, worst), reads, protocols, head, pending, now };
    const { other, ...run } = await simulate(input, rpc);
    const first = interpret(run, plans, rpc.host);
    const second = other && interpret(other, plans, rpc.host);
    const simulation = { ...first.simulation, ...(second ? { otherBlock: otherBlock(first, second) } : {}) };
    // What the request itself sets is no name yet.
    const names = namesOf(nameless, run.before?.results ?? []);
    const seen = { ...first, simulation, ...(Object.keys(names).length > 0 ? { names } : {}) };
    return marked({ ...seen, rpc: spent() }, worst);
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    return marked({ ...unseen(error), rpc: spent() }, worst);
  }
};

const stepsOf = (request: Request, worst: WorstCase | undefined): Pick<SimulateInput, 'calls' | 'code' | 'once'> => {
  if (worst) return { calls: worst.calls, code: worst.code, once: true };
  return { calls: request.kind === 'transaction' ? request.calls : [] };
};

/** Gas, and which of our own calls failed, mean nothing to who signs. */
const marked = (observed: Observed, worst: WorstCase | undefined): Observed => {
  if (!worst) return observed;
  const { gasUsed: _, revertedCall: __, ...simulation } = observed.simulation;
  return {
    ...observed,
    simulation: { ...simulation, worstOf: 'signature', ...(worst.untold ? { untold: true } : {}) },
  };
};

/** Nothing was read; without an error because nothing had to be. */
const unseen = (error?: BaseError): Observed => ({
  simulation: error ? decodeOnly(error) : { ...NOTHING_RUN },
  exposure: {},
  facts: {},
  rpc: { requests: 0, roundTrips: 0, ms: 0 },
});

const NOTHING_RUN = { status: 'unavailable', method: 'decode-only', assetChanges: [], approvals: [] } as const;

type Planned = { account: Address; hints: Hints; plan: Plan };

/** The signer's positions, and beside them those of the others that act. */
const interpret = (run: Run, plans: readonly Planned[], host: string): Omit<Observed, 'rpc'> => {
  const { simulation, before } = run;
  const [own, ...others] = plans.map((planned, index) => interpretOne(run, planned, index));
  const seen = [...(own ? [own] : []), ...others];
  return {
    simulation: {
      ...simulation,
      assetChanges: seen.flatMap(({ assetChanges }) => assetChanges),
      approvals: seen.flatMap(({ approvals }) => approvals),
    },
    exposure: { ...(own?.before && { before: own.before.exposure }), ...(own?.after && { after: own.after.exposure }) },
    facts: { ...(own?.before && { before: own.before.facts }), ...(own?.after && { after: own.after.facts }) },
    ...(others.length > 0
      ? { subjects: others.map(({ account, before: was, after: is }) => ({ account, before: was, after: is })) }
      : {}),
    ...(before ? { source: { host, block: before.block, timestamp: before.timestamp } } : {}),
  };
};

const interpretOne = ({ before, after, fee }: Run, { account, hints, plan }: Planned, index: number) => {
  const [was, is] = [before && partOf(before, index), after && partOf(after, index)];
  const moved =
    was && is
      ? assetDifference({
          ...{ account, hints, assetOf: plan.assets(was) },
          ...{ before: was.results, after: is.results, fee: index === 0 ? fee : 0n },
        })
      : { assetChanges: [], approvals: [] };
  return {
    account,
    ...moved,
    ...(was ? { before: plan.snapshot(was) } : {}),
    ...(is ? { after: plan.snapshot(is) } : {}),
  };
};

/** What was read for one of the plans. */
const partOf = (observation: Observation, index: number): Observation => {
  const mark = `${index}|`;
  const results = observation.results.flatMap((result) =>
    result.id.startsWith(mark) ? [{ ...result, id: result.id.slice(mark.length) }] : [],
  );
  return { ...observation, results };
};
