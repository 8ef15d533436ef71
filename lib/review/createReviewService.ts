import type { HoldAck, HoldPayload, ProtocolMap, ReleasePayload } from '@/lib/messaging/protocol';
import type { Hex, Review } from '@/lib/types';
import { blankReview } from './blankReview';
import { createQueue } from './createQueue';
import { createWorker, type WorkerDeps } from './createWorker';
import type { QueueEvent } from './events';
import { isStale } from './isStale';
import { mayContinue } from './mayContinue';
import { movesOf } from './movesOf';
import { takeRequest } from './takeRequest';
import type { Ending, Entry, HeldSource, Queue } from './types';
import { PATIENCE_MS } from './workOf';

const MAX_UNREADABLE = 2_000;

type Payload<K extends keyof ProtocolMap> = Parameters<ProtocolMap[K]>[0];

/** How a request ended, for the log: no calldata, no text to sign. */
export type End = { origin: string; ending: Ending; method?: string; reason?: string; hash?: string };

export type ReviewServiceDeps = Omit<WorkerDeps, 'queue'> & {
  store: { getValue(): Promise<Queue>; setValue(queue: Queue): Promise<void> };
  /** False when that document is no more, or no longer waits for the request. */
  holds(source: HeldSource, pageKey: string): Promise<boolean>;
  /** 128 random bits as text. */
  randomId(): string;
  /** The queue changed: for the badge. */
  changed(queue: Queue): void;
  ended(end: End, source: HeldSource): void;
  /** The wallet sent this transaction: the next simulation puts it in front. Stored before the request is over. */
  sent(review: Review, hash: Hex): Promise<void>;
};

/**
 * Holds requests, has them reviewed and decided, and lets each go on once. Whatever needs a browser comes in from outside;
 * all state is in `store`, so a service that is built anew carries on where the last one stopped.
 */
export const createReviewService = (deps: ReviewServiceDeps) => {
  const { now } = deps;
  const queue = createQueue({
    load: deps.store.getValue,
    save: deps.store.setValue,
    changed: (after, over, event) => {
      deps.changed(after);
      for (const entry of over) deps.ended(endOf(entry, event), entry.source);
    },
  });
  const { advance, abandon } = createWorker({ ...deps, queue });

  /** A rejection holds even where nothing can be stored any more. */
  const rejectAnyhow = async (update: Promise<unknown>, wanted: (entry: Entry) => boolean): Promise<void> => {
    await update.catch(async () => {
      const ids = (await queue.read()).filter((entry) => isOpen(entry) && wanted(entry)).map(({ id }) => id);
      await abandon(ids);
    });
  };

  const endAll = async (wanted: (entry: Entry) => boolean): Promise<void> => {
    await queue.update((entries) => ({ type: 'left', ids: entries.filter(wanted).map(({ id }) => id) }));
    advance();
  };

  /**
   * Ends those of whose pages nothing is left: crashed, or a frame that was taken away without a word. And those whose
   * answer no worker heard, because none lived just then.
   */
  const probe = async (wanted: (entry: Entry) => boolean): Promise<void> => {
    const asked = (await queue.read()).filter(
      (entry) => ((entry.shown && isOpen(entry)) || entry.released) && wanted(entry),
    );
    const answers = await Promise.all(asked.map(({ source, pageKey }) => deps.holds(source, pageKey)));
    const gone = asked.filter((_, index) => !answers[index]).map(({ id }) => id);
    if (gone.length > 0) await endAll(({ id }) => gone.includes(id));
  };

  return {
    /** Takes up whatever an earlier worker left undone. */
    start: advance,

    async hold(payload: HoldPayload, source: HeldSource): Promise<HoldAck> {
      const id = deps.randomId();
      let ack = { state: 'held' } as HoldAck;
      await queue.update((entries) => {
        const taken = takeRequest(entries, payload, source, { id, now: now() });
        ack = 'entry' in taken ? { state: 'held' } : taken.refusal;
        return 'entry' in taken ? { type: 'received', entry: taken.entry } : undefined;
      });
      if (ack.state === 'invalid') {
        const { code, message: reason } = ack;
        deps.ended({ origin: source.origin, ending: code === -32005 ? 'flooded' : 'invalid', reason }, source);
        return ack;
      }
      deps.after(PATIENCE_MS, advance);
      advance();
      return ack;
    },

    /** Shows what only the wallet can stop. The same once more is no news, and what cannot be read is shown as it came. */
    async wentRound(body: string, source: HeldSource): Promise<void> {
      const id = deps.randomId();
      let flooded = false;
      await queue.update((entries) => {
        flooded = false;
        if (entries.some((held) => held.wentRound && held.body === body && held.source.tabId === source.tabId))
          return undefined;
        for (const text of [body, JSON.stringify({ method: 'unreadable', params: [body.slice(0, MAX_UNREADABLE)] })]) {
          const taken = takeRequest(entries, { pageKey: id, body: text }, source, { id, now: now(), wentRound: true });
          if ('entry' in taken) return { type: 'received', entry: { ...taken.entry, body } };
        }
        flooded = true;
        return undefined;
      });
      if (flooded) deps.ended({ origin: source.origin, ending: 'flooded' }, source);
      advance();
    },

    async decide({ id, outcome, revision, acknowledged }: Payload<'decide'>) {
      let state: ReturnType<ProtocolMap['decide']>['state'] = 'accepted';
      if (outcome === 'continue') await probe((entry) => entry.id === id);
      const decided = queue.update((entries) => {
        const entry = entries.find((held) => held.id === id && isOpen(held));
        const stale = entry && outcome === 'continue' && !mayContinue(entry, revision, acknowledged);
        state = !entry ? 'gone' : stale ? 'stale' : 'accepted';
        if (!entry || stale) return undefined;
        const recheck = isStale(entry.review, entry.reviewedAt, now());
        return { type: 'decided', id, outcome, revision, acknowledged, by: 'person', at: now(), recheck };
      });
      await (outcome === 'reject' ? rejectAnyhow(decided, (entry) => entry.id === id) : decided);
      advance();
      return { state };
    },

    /** The endpoint is asked once more about what it could not tell. */
    async retry({ id, revision }: Payload<'retry'>): Promise<void> {
      await queue.update(() => ({ type: 'retried', id, revision }));
      advance();
    },

    /** True once: the guard may forward now, and chain and account are those that were reviewed. */
    async release({ pageKey, ...claims }: ReleasePayload, source: HeldSource): Promise<boolean> {
      let granted = false;
      await queue.update((entries) => {
        const entry = entries.find(at(pageKey, source));
        if (entry?.status !== 'forwarding' || entry.released || entry.decision?.outcome !== 'continue')
          return undefined;
        const { request, changes } = movesOf(entry, claims);
        granted = changes.length === 0;
        return granted
          ? { type: 'released', id: entry.id }
          : { type: 'moved', id: entry.id, claims, review: blankReview(request), changes };
      });
      advance();
      return granted;
    },

    async settled({ pageKey, hash }: Payload<'settled'>, source: HeldSource): Promise<void> {
      const entry = (await queue.read()).find(at(pageKey, source));
      if (!entry?.released) return;
      if (hash) await deps.sent(entry.review, hash as Hex).catch(() => undefined);
      await queue.update(() => ({ type: 'answered', id: entry.id, ...(hash ? { hash } : {}) }));
      advance();
    },

    withdrawn: ({ pageKey }: Payload<'withdrawn'>, source: HeldSource) => endAll(at(pageKey, source)),

    tabGone: (tabId: number) => endAll(({ source }) => source.tabId === tabId),

    /** Those that the page waits for and nobody here knows: their pages must give up. */
    async waiting({ pageKeys }: Payload<'waiting'>, source: HeldSource): Promise<readonly string[]> {
      const entries = await queue.read();
      advance();
      return pageKeys.filter((pageKey) => !entries.some(at(pageKey, source)));
    },

    /** Looks whether the pages of what is on screen are still there. */
    probe: () => probe(() => true),

    /** The user closed the review window: that rejects what stood in it. */
    async windowClosed(): Promise<void> {
      await rejectAnyhow(
        queue.update(() => ({ type: 'closed' })),
        ({ shown }) => shown,
      );
      advance();
    },

    async showReview(): Promise<void> {
      const entries = await queue.update(() => ({ type: 'yielded' }));
      if (entries.some(({ shown }) => shown)) await deps.window.open();
    },
  };
};

const isOpen = ({ status }: Entry): boolean => status === 'checking' || status === 'ready' || status === 'rechecking';

/** Bound to tab, frame and document by the browser's word, and to the one promise in the page by its key. */
const at =
  (pageKey: string, source: HeldSource) =>
  (entry: Entry): boolean =>
    entry.pageKey === pageKey &&
    entry.source.tabId === source.tabId &&
    entry.source.frameId === source.frameId &&
    entry.source.documentId === source.documentId;

const endOf = ({ source, review, ending, released, wentRound }: Entry, event: QueueEvent): End => ({
  origin: source.origin,
  method: review.request.raw.method,
  ending: wentRound ? 'went-round' : (ending ?? (released ? 'forwarded' : 'page-gone')),
  ...(event.type === 'answered' && event.hash ? { hash: event.hash } : {}),
});
