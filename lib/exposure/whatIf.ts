import { encodeFunctionData, parseAbi } from 'viem';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { BaseError } from '@/lib/errors/BaseError';
import { asActing } from '@/lib/headline/asActing';
import { protocols } from '@/lib/protocols';
import type { Hints } from '@/lib/protocols/defineProtocol';
import { eigenlayer } from '@/lib/protocols/eigenlayer';
import type { Rpc } from '@/lib/rpc/Rpc';
import { runSeparately } from '@/lib/simulate/runSeparately';
import type { Head, Pending, Run, Step } from '@/lib/simulate/types';
import type { Address, Review, WhatIf, WhatIfSet } from '@/lib/types';
import { createPlan, type Plan } from './createPlan';
import { isSlashable } from './isSlashable';
import { lossesOf } from './lossesOf';
import { type Slash, slashesOf } from './slashesOf';

export type WhatIfDeps = {
  catalogue: Catalogue;
  rpc?: Rpc;
  head?: Head;
  pending?: readonly Pending[];
  now: number;
};

const abi = parseAbi([
  'struct Slash { address operator; uint32 operatorSetId; address[] strategies; uint256[] wadsToSlash; string description; }',
  'function slashOperator(address avs, Slash params)',
]);

const ALL = 10n ** 18n;
/** Each is a simulation of its own in the one request. */
const MAX_SETS = 8;

/**
 * What EigenLayer's own contracts take in the worst case, against what the review shows: the request's calls, then all
 * that a set may slash, by its slasher, then the reads; each set by itself, all of them in one HTTP request. It follows a
 * review that stands already, and changes nothing in it. Rejects only for a fault of ours.
 */
export const whatIf = async (review: Review, deps: WhatIfDeps): Promise<WhatIf> => {
  const { catalogue, rpc, head, pending, now } = deps;
  const { request } = review;
  const { chainId, account } = request;
  const { exposure } = asActing(review);
  const all = slashesOf(exposure.after);
  const none = (reason: string, rpc = NOTHING_SENT): WhatIf => ({
    ...{ status: 'unavailable', reason, rpc },
    sets: all.map((slash) => unknownSet(slash, reason)),
  });
  const manager = catalogue.contracts('eigenlayer', chainId)?.allocationManager;
  if (!rpc || !manager || !isSlashable(review)) return none('no-endpoint');
  const before = rpc.stats();
  const spent = () => {
    const { requests, roundTrips, ms } = rpc.stats();
    return {
      requests: requests - before.requests,
      roundTrips: roundTrips - before.roundTrips,
      ms: ms - before.ms,
    };
  };
  // Whoever sends it, the stake is that of the account which acts.
  const staker = exposure.after?.account ?? account;
  const plan = createPlan({ catalogue, chainId, account: staker, hints: NONE }, [eigenlayer]);
  const first = request.kind === 'transaction' ? request.calls : [];
  const slashes = all.slice(0, MAX_SETS);
  const steps = slashes.map((slash) => stepOf(slash, manager));
  try {
    const input = { chainId, account, first, reads: plan.reads, protocols, head, pending, now };
    const runs = await runSeparately(input, steps, rpc);
    const sets = all.map((slash, index) => compared(slash, runs[index], plan, exposure));
    const [block] = runs.flatMap((run) => (run instanceof BaseError ? [] : (run.before?.block ?? [])));
    return { ...worstOf(sets), ...(block === undefined ? {} : { block }), sets, rpc: spent() };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    return none(error.code, spent());
  }
};

const NONE: Hints = { operators: [], strategies: [], tokens: [], allowances: [], parties: [] };
const NOTHING_SENT = { requests: 0, roundTrips: 0, ms: 0 };

/** Whoever slashes for the set takes all that is allocated to it. */
const stepOf = ({ operator, avs, id, slasher, strategies }: Slash, manager: Address): Step => {
  const params = {
    ...{ operator, operatorSetId: id, strategies, description: '' },
    wadsToSlash: strategies.map(() => ALL),
  };
  const data = encodeFunctionData({ abi, functionName: 'slashOperator', args: [avs, params] });
  return { from: slasher, to: manager, value: 0n, data };
};

const unknownSet = ({ operator, avs, id }: Slash, reason: string): WhatIfSet => ({
  ...{ operator, avs, id, status: 'unavailable', reason, losses: [] },
});

const compared = (
  slash: Slash,
  run: Run | BaseError | undefined,
  plan: Plan,
  exposure: Review['exposure'],
): WhatIfSet => {
  if (!run) return unknownSet(slash, 'too-many');
  if (run instanceof BaseError) return unknownSet(slash, run.code);
  if (run.simulation.status !== 'success') return unknownSet(slash, run.simulation.status);
  const [before, after] = [run.before, run.after].map((seen) => seen && plan.snapshot(seen).exposure);
  const shown = exposure.after;
  if (!before || !after || !shown || before.unread.length + after.unread.length > 0) return unknownSet(slash, 'unread');
  const { losses, isSame } = lossesOf(slash, { shown, before, after });
  const { operator, avs, id } = slash;
  return { operator, avs, id, status: isSame ? 'same' : 'different', losses };
};

/** One that differs outweighs those that do not, and one that nobody could ask those that agree. */
const worstOf = (sets: readonly WhatIfSet[]): Pick<WhatIf, 'status' | 'reason'> => {
  if (sets.some(({ status }) => status === 'different')) return { status: 'different' };
  const unknown = sets.find(({ status }) => status === 'unavailable');
  return unknown ? { status: 'unavailable', reason: unknown.reason } : { status: 'same' };
};
