import { isSlashable } from '@/lib/exposure/isSlashable';
import { whatIf } from '@/lib/exposure/whatIf';
import { type ReviewDeps, review } from '@/lib/pipeline';
import { withWhatIf } from '@/lib/review/withWhatIf';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Review, RpcStats, WhatIf } from '@/lib/types';
import { exitStatus } from './exitStatus';
import type { Io } from './Io';
import { loadSetting } from './loadSetting';
import { parseOptions } from './parseOptions';
import { type Entry, readRequests } from './readRequests';
import { toJson } from './toJson';
import { usage } from './usage';

/** `npm run check`: one document for each request, in order. Returns the exit status, the highest of theirs. */
export const check = (argv: readonly string[], io: Io): Promise<number> =>
  exitStatus(io, async () => {
    const options = parseOptions(argv, ['rpc', 'request'], ['deployment'], ['what-if']);
    if (options === 'help') {
      io.stdout(usage.check);
      return 0;
    }
    const setting = await loadSetting(options, io);
    const text = options.request === '-' ? await io.readStdin() : await io.readFile(options.request);
    const { several, entries } = readRequests(text, { lines: options.request.endsWith('.jsonl') });
    let status = 0;
    for (const entry of entries) {
      const deps = { ...setting, rpc: createRpc({ url: options.rpc }), now: Date.now() };
      const how = { several, whatIf: options['what-if'] === true };
      status = Math.max(status, await exitStatus(io, () => answer(entry, deps, how, io)));
    }
    return status;
  });

type How = { several: boolean; whatIf: boolean };

const answer = async (entry: Entry, deps: ReviewDeps, { several, ...how }: How, io: Io): Promise<number> => {
  if ('error' in entry) {
    const { code, message, details } = entry.error;
    // Where documents are counted by line, a bad request has one too.
    if (several) io.stdout(toJson({ error: { code, message, details } }, false));
    throw entry.error;
  }
  const done = await review(entry.request, deps);
  const told = how.whatIf && isSlashable(done) ? await whatIf(done, deps) : undefined;
  const judged = told ? withWhatIf(done, told, deps).review : done;
  io.stdout(toJson({ ...documentOf(judged, told), ...(how.whatIf ? { whatIf: told ?? null } : {}) }, !several));
  return endpointFailed(done) ? 3 : 0;
};

const documentOf = (
  { request, actions, simulation, exposure, subjects, verdict, headline, source, rpc }: Review,
  told: WhatIf | undefined,
) => ({
  request,
  actions,
  simulation,
  exposure: { before: exposure.before ?? null, after: exposure.after ?? null },
  // Whoever else the request makes act: a Safe, a smart account.
  ...(subjects && {
    subjects: subjects.map(({ account, before, after }) => ({
      account,
      exposure: { before: before?.exposure ?? null, after: after?.exposure ?? null },
    })),
  }),
  verdict,
  headline,
  source: source ?? null,
  rpc: told ? sum(rpc, told.rpc) : rpc,
});

/** One after the other. */
const sum = (a: RpcStats, b: RpcStats): RpcStats => ({
  requests: a.requests + b.requests,
  roundTrips: a.roundTrips + b.roundTrips,
  ms: a.ms + b.ms,
});

/** A request that needs no endpoint, or one that the endpoint read and would not run, is no failure of the endpoint. */
const endpointFailed = ({ simulation, source }: Review): boolean =>
  source === undefined && simulation.reason !== undefined && simulation.reason.name.startsWith('endpoint-');
