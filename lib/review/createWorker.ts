import { bodyHash } from '@/lib/messaging/bodyHash';
import type { DecisionPush } from '@/lib/messaging/protocol';
import type { Change, Request, Review, WhatIf } from '@/lib/types';
import { WALLET_TURN_MS } from './atWallet';
import type { RequestQueue } from './createQueue';
import { isOrdinary, type Policy } from './isOrdinary';
import { isStale } from './isStale';
import { mayPass } from './mayPass';
import { passes } from './passes';
import type { Entry, HeldSource } from './types';
import { type Work, workOf } from './workOf';

export type WorkerDeps = {
  queue: RequestQueue;
  /** lib/pipeline with the user's settings; `changes` is what differs from what was shown before. */
  review(request: Request, changes: readonly Change[], onProgress: (review: Review) => void): Promise<Review>;
  /** The same once more, compared with what was shown. */
  secondLook(shown: Review): Promise<{ review: Review; changes: readonly Change[] }>;
  /** The worst case by EigenLayer's own contracts, for a review that is on screen. */
  whatIf(review: Review, changes: readonly Change[]): Promise<{ review: Review; changes: readonly Change[] }>;
  /** What to show when a review broke. */
  failed(review: Review, error: unknown): Promise<Review>;
  policy(request: Request): Promise<Policy>;
  /** The one review window. `open` brings an open one to the front. */
  window: { isOpen(): Promise<boolean>; open(): Promise<void>; close(): Promise<void> };
  /** True when that document still holds the request; false when nobody is there. */
  push(source: HeldSource, push: DecisionPush): Promise<boolean>;
  now(): number;
  after(ms: number, run: () => void): void;
};

const NOT_ASKED: WhatIf = {
  status: 'unavailable',
  reason: 'internal',
  sets: [],
  rpc: { requests: 0, roundTrips: 0, ms: 0 },
};

const REJECTED = { code: 4001, message: 'User rejected the request.' };

/** Does what `workOf` says is to be done, each piece once at a time, until nothing is left to do. */
export const createWorker = (deps: WorkerDeps) => {
  const { queue, now, push } = deps;
  const running = new Set<string>();

  const check = async ({ id, attempt, review: blank, changes = [] }: Entry) => {
    const policy = await deps.policy(blank.request).catch(() => ({ holdEverything: true, covered: false }));
    let latest = blank;
    const progress = async (review: Review) => {
      latest = review;
      await queue.update(() => ({ type: 'progressed', id, attempt, review }));
      if (isOrdinary(review, policy)) return;
      await queue.update(() => ({ type: 'surfaced', id }));
      advance();
    };
    const review = await deps
      .review(blank.request, changes, (part) => void progress(part).catch(() => undefined))
      .catch((error: unknown) => deps.failed(latest, error));
    const at = now();
    await queue.update(() => ({ type: 'reviewed', id, attempt, review, at, passes: passes(review, policy) }));
  };

  const recheck = async ({ id, attempt, review: shown }: Entry) => {
    const { review, changes } = await deps.secondLook(shown).catch(async (error: unknown) => ({
      review: await deps.failed(shown, error),
      changes: shown.simulation.status === 'unavailable' ? [] : [{ kind: 'unchecked', reason: 'internal' } as const],
    }));
    await queue.update(() => ({ type: 'rechecked', id, attempt, review, changes, at: now() }));
  };

  /** Nobody waits for it: where it fails, its place says so. */
  const askWhatIf = async ({ id, attempt, revision, review, changes = [] }: Entry) => {
    const told = await deps
      .whatIf(review, changes)
      .catch(() => ({ review: { ...review, whatIf: NOT_ASKED }, changes: [] }));
    await queue.update(() => ({ type: 'what-if', id, attempt, revision, ...told }));
  };

  const pass = async ({ id }: Entry) => {
    await queue.update((entries) => {
      const entry = entries.find((held) => held.id === id);
      if (!entry || !mayPass(entry, entries, now())) return undefined;
      const { revision, review, reviewedAt } = entry;
      const recheck = isStale(review, reviewedAt, now());
      return { type: 'decided', id, outcome: 'continue', revision, acknowledged: [], by: 'rule', at: now(), recheck };
    });
  };

  const tell = async ({ id, status, source, pageKey, body }: Entry) => {
    const about = { pageKey, bodyHash: bodyHash(body) };
    const rejects = status === 'settled';
    const there = await push(
      source,
      rejects ? { ...about, outcome: 'reject', error: REJECTED } : { ...about, outcome: 'continue' },
    );
    if (!rejects) deps.after(WALLET_TURN_MS, advance);
    await queue.update(() => (there || rejects ? { type: 'told', id } : { type: 'left', ids: [id] }));
  };

  const run = async (work: Work): Promise<void> => {
    switch (work.kind) {
      case 'check':
        return check(work.entry);
      case 'recheck':
        return recheck(work.entry);
      case 'what-if':
        return askWhatIf(work.entry).catch(() => undefined);
      case 'pass':
        return pass(work.entry);
      case 'tell':
        return tell(work.entry);
      case 'surface':
        await queue.update(() => ({ type: 'surfaced', id: work.entry.id }));
        return;
      case 'open-window':
        // Nobody could decide without it.
        await deps.window.open().catch(() => queue.update(() => ({ type: 'closed' })));
        return;
      case 'close-window':
        return deps.window.close();
    }
  };

  /** What fails even so (a full storage, most likely) is rejected and forgotten rather than left to hang. */
  const abandon = async (ids: readonly string[]) => {
    for (const { id, source, pageKey, body } of await queue.read())
      if (ids.includes(id))
        await push(source, { pageKey, bodyHash: bodyHash(body), outcome: 'reject', error: REJECTED });
    await queue.forget(ids);
  };

  const giveUp = async (work: Work) =>
    abandon('entry' in work ? [work.entry.id] : (await queue.read()).filter((held) => held.shown).map(({ id }) => id));

  const step = async (): Promise<void> => {
    const entries = await queue.read();
    const windowOpen = await deps.window.isOpen();
    for (const work of workOf(entries, { now: now(), windowOpen })) {
      const key = keyOf(work);
      if (running.has(key)) continue;
      running.add(key);
      run(work)
        .catch((error) => {
          console.error(`[restake-guard] ${work.kind}`, error);
          return giveUp(work);
        })
        .finally(() => {
          // Asked once for what is on screen, whatever came of it.
          if (work.kind !== 'what-if') running.delete(key);
          advance();
        });
    }
  };

  /** Starts what is to be done by now; may be called at any time and as often as one likes. */
  const advance = (): void => {
    step().catch((error) => console.error('[restake-guard] queue', error));
  };

  return { advance, abandon };
};

const keyOf = (work: Work): string =>
  'entry' in work
    ? `${work.kind}/${work.entry.id}/${work.entry.attempt}/${work.kind === 'what-if' ? work.entry.revision : work.entry.status}`
    : 'window';
