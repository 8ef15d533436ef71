import { type ReviewDeps, review } from '@/lib/pipeline';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Review } from '@/lib/types';
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
    const options = parseOptions(argv, ['rpc', 'request'], ['deployment']);
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
      status = Math.max(status, await exitStatus(io, () => answer(entry, deps, several, io)));
    }
    return status;
  });

const answer = async (entry: Entry, deps: ReviewDeps, several: boolean, io: Io): Promise<number> => {
  if ('error' in entry) {
    const { code, message, details } = entry.error;
    // Where documents are counted by line, a bad request has one too.
    if (several) io.stdout(toJson({ error: { code, message, details } }, false));
    throw entry.error;
  }
  const done = await review(entry.request, deps);
  io.stdout(toJson(documentOf(done), !several));
  return endpointFailed(done) ? 3 : 0;
};

const documentOf = ({ request, actions, simulation, exposure, verdict, headline, source, rpc }: Review) => ({
  request,
  actions,
  simulation,
  exposure: { before: exposure.before ?? null, after: exposure.after ?? null },
  verdict,
  headline,
  source: source ?? null,
  rpc,
});

/** A request that needs no endpoint, or one that the endpoint read and would not run, is no failure of the endpoint. */
const endpointFailed = ({ simulation, source }: Review): boolean =>
  source === undefined && simulation.reason !== undefined && simulation.reason.name.startsWith('endpoint-');
