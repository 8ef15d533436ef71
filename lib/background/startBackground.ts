import { browser } from 'wxt/browser';
import { createBadge } from '@/lib/badge/createBadge';
import type { From } from '@/lib/messaging/callerOf';
import { serve } from '@/lib/messaging/serve';
import { createReviewService } from '@/lib/review/createReviewService';
import type { HeldSource } from '@/lib/review/types';
import { language } from '@/lib/store/language';
import { queue } from '@/lib/store/session/queue';
import { askGate } from './askGate';
import { createBypasses } from './createBypasses';
import { createConnections } from './createConnections';
import { createExposureAnswers } from './createExposureAnswers';
import { createLog } from './createLog';
import { createReviewer } from './createReviewer';
import { createReviewWindow } from './createReviewWindow';
import { keepPhrase } from './keepPhrase';
import { markUncoveredTabs } from './markUncoveredTabs';
import { randomId } from './randomId';
import { rememberForwarded } from './rememberForwarded';
import { testEndpoint } from './testEndpoint';

/** How soon a crashed page, or a frame that was taken away, is noticed while somebody looks at its request. */
const PROBE_EVERY_MS = 3_000;
const BUSY_MS = 1_500;
/** Long enough for the event of a window that was closed while no worker lived. */
const WINDOW_LOST_MS = 2_000;

/**
 * Puts the background together. Everything is registered before the first turn ends, since an event may be what woke
 * this worker; what it needs to know it reads from storage.
 */
export const startBackground = (): void => {
  const { now } = Date;
  const reviewWindow = createReviewWindow();
  const log = createLog(now);
  const badge = createBadge({ queue: queue.getValue, now });
  const connections = createConnections({ now, changed: badge.refresh });
  const bypasses = createBypasses({ now, changed: badge.refresh });
  const exposure = createExposureAnswers(now);
  const review = createReviewService({
    ...createReviewer(now),
    store: queue,
    window: reviewWindow,
    push: (source, decision) => askGate('decision', source, decision),
    // A page that is busy is still there.
    holds: (source, pageKey) => Promise.race([askGate('holds', source, { pageKey }), wait(BUSY_MS)]),
    randomId,
    now,
    after: (ms, run) => void setTimeout(run, ms),
    changed: badge.refresh,
    ended: (end, source) => {
      log(end, source);
      if (end.ending === 'flooded') badge.flooded(source.origin);
    },
    sent: (done, hash) => rememberForwarded(done, hash, now()),
  });

  serve(
    {
      hold: (payload, from) => review.hold(payload, sourceOf(from)),
      release: (payload, from) => review.release(payload, sourceOf(from)),
      settled: (payload, from) => review.settled(payload, sourceOf(from)),
      withdrawn: (payload, from) => review.withdrawn(payload, sourceOf(from)),
      waiting: (payload, from) => review.waiting(payload, sourceOf(from)),
      connected: (payload, from) => connections.connected(payload, sourceOf(from)),
      bypass: async (payload, from) => {
        await bypasses.bypassed(payload, sourceOf(from));
        if (payload.interrupts && payload.body !== undefined) await review.wentRound(payload.body, sourceOf(from));
      },
      decide: (payload) => review.decide(payload),
      retry: (payload) => review.retry(payload),
      showReview: () => review.showReview(),
      exposure,
      testEndpoint,
    },
    { id: browser.runtime.id, root: browser.runtime.getURL('/') },
  );

  browser.windows.onRemoved.addListener(async (id) => {
    if (await reviewWindow.wasClosed(id)) await review.windowClosed();
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void review.tabGone(tabId);
    void connections.tabGone(tabId);
    void bypasses.tabGone(tabId);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void markUncoveredTabs().catch(() => undefined);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });

  // Settings are none of a content script's business, which shares its process with the page.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  void keepPhrase().catch(() => undefined);
  review.start();
  badge.refresh();
  language.watch(badge.refresh);
  setInterval(() => void review.probe().catch(() => undefined), PROBE_EVERY_MS);
  setTimeout(async () => {
    if (await reviewWindow.isLost()) await review.windowClosed();
  }, WINDOW_LOST_MS);
};

const wait = (ms: number): Promise<true> => new Promise((resolve) => setTimeout(() => resolve(true), ms));

/** `serve` lets only gates send what needs a source. */
const sourceOf = (from: From): HeldSource => {
  if (from.caller !== 'gate') throw new Error('This message comes from a page only.');
  return from.source;
};
