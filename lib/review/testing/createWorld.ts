import { parse, stringify } from 'devalue';
import { bodyHash } from '@/lib/messaging/bodyHash';
import type { DecisionPush } from '@/lib/messaging/protocol';
import { recheck } from '@/lib/simulate/recheck';
import type { Action, Change, Finding, Position, Request, Review, Severity } from '@/lib/types';
import { blankReview } from '../blankReview';
import { createReviewService, type End, type ReviewServiceDeps } from '../createReviewService';
import type { Claims, HeldSource, Queue } from '../types';

export const CHAIN = '0x7a69';
export const ALICE = '0x00000000000000000000000000000000000a11ce';
export const BOB = '0x0000000000000000000000000000000000000b0b';
export const MANAGER = '0x00000000000000000000000000000000000e1e1e';

/** The request's own text says how it is judged: the world has no chain. */
export const transaction = (severity: Severity | 'none' = 'none', part: object = {}) =>
  JSON.stringify({
    method: 'eth_sendTransaction',
    params: [{ from: ALICE, to: MANAGER, data: `0x0000000${SEVERITIES.indexOf(severity)}`, ...part }],
  });
export const transfer = () =>
  JSON.stringify({ method: 'eth_sendTransaction', params: [{ from: ALICE, to: BOB, value: '0x1' }] });
export const asks = (method: string) => JSON.stringify({ method, params: [] });

const SEVERITIES = ['none', 'info', 'warning', 'danger', 'critical'] as const;

const STAKE: Position = {
  ...{ protocol: 'eigenlayer', kind: 'restaked', chainId: 1, layers: [], amount: 10n },
  asset: { address: MANAGER, symbol: 'X', decimals: 18, verified: true },
  ...{ strategy: MANAGER, operator: BOB, slashable: { now: 5n, pending: 5n, ceiling: 10n } },
  operatorSets: [
    {
      ...{ avs: BOB, id: 1, magnitude: 1n, maxMagnitude: 2n, pendingDiff: 0n, live: true },
      ...{ slasher: BOB, slasherHasCode: true, slashableShares: 5n, slashable: 5n, slashableAfterPending: 5n },
    },
  ],
};

type Page = {
  source: HeldSource;
  body: string;
  claims: Claims;
  stage: 'holding' | 'waiting' | 'asking' | 'over';
  outcome?: string;
};

/**
 * A browser, a page with its gate and a wallet, in memory. `forwarded` is the oracle: what reached the wallet. Storage
 * holds text only, and `kill` leaves nothing of the running service behind but that text.
 */
export const createWorld = () => {
  let stored = stringify([]);
  let now = 1_000_000;
  let generation = 0;
  let keys = 0;
  let ids = 0;
  let windowOpen = false;
  let timers: { at: number; generation: number; run: () => void }[] = [];
  const pages = new Map<string, Page>();
  const world = {
    /** pageKey of each request that reached the wallet, in order. */
    forwarded: [] as string[],
    pushes: [] as DecisionPush[],
    ends: [] as End[],
    sent: [] as string[],
    opened: 0,
    /** Raised by tests: what the next looks find. */
    severity: undefined as Severity | undefined,
    /** What the wallet says when it is asked again; absent, what it said at first. */
    claims: undefined as Claims | undefined,
    holdReviews: false,
    breakReviews: false,
    /** The endpoint does not answer. */
    offline: false,
    holdWhatIf: false,
    /** EigenLayer's own contracts take more than the review shows. */
    takesMore: false,
    breakWhatIf: false,
    /** How often EigenLayer's contracts were asked for the worst case. */
    asked: 0,
    /** Whether what requests leave behind can be slashed. */
    slashable: false,
    breakStorage: false,
    breakWindow: false,
    waitingReviews: [] as (() => void)[],
  };

  const judge = (request: Request): Review => {
    const data = request.kind === 'transaction' ? (request.calls[0]?.data ?? '0x') : '0x';
    const severity = world.severity ?? SEVERITIES[Number(data.slice(-1))] ?? 'none';
    const finding: Finding = { rule: 'a-rule', severity: 'info', title: 'T', detail: 'D', evidence: {} };
    const exposure = {
      account: ALICE,
      chainId: 1,
      block: 1n,
      timestamp: 1,
      positions: [],
      totals: [],
      unread: [],
    } as const;
    return {
      ...decoded(request),
      simulation: world.offline
        ? { ...decoded(request).simulation, reason: { name: 'endpoint-timeout', message: '' } }
        : { status: 'success', method: 'eth_simulateV1', assetChanges: [], approvals: [] },
      exposure: { before: exposure, after: { ...exposure, positions: world.slashable ? [STAKE] : [] } },
      verdict: {
        severity,
        findings: severity === 'none' ? [] : [{ ...finding, severity }],
        coverage: 'full',
        checks: 1,
        outcomes: [],
      },
    };
  };

  const build = () => {
    const mine = ++generation;
    /** A dead worker does nothing any more, and what it waits for never comes. */
    const alive =
      <A extends unknown[], R>(run: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        await Promise.resolve();
        return mine === generation ? run(...args) : new Promise<R>(() => {});
      };
    const deps: ReviewServiceDeps = {
      store: {
        getValue: alive(async () => parse(stored) as Queue),
        setValue: alive(async (queue) => {
          if (world.breakStorage) throw new Error('QuotaExceededError');
          stored = stringify(queue);
        }),
      },
      randomId: () => `id-${++ids}-${'0'.repeat(16)}`,
      changed: () => {},
      ended: (end) => void (mine === generation && world.ends.push(end)),
      sent: alive(async (_, hash) => void world.sent.push(hash)),
      review: alive(async (request, changes, onProgress) => {
        onProgress(decoded(request));
        if (world.holdReviews) await new Promise<void>((resolve) => world.waitingReviews.push(resolve));
        if (world.breakReviews) throw new Error('broken');
        return changes.length > 0 ? withChanges(judge(request)) : judge(request);
      }),
      secondLook: alive(async (shown) => {
        const review = judge(shown.request);
        const changes = recheck(shown, review);
        return { review: changes.length > 0 ? withChanges(review) : review, changes };
      }),
      whatIf: alive(async (review) => {
        world.asked += 1;
        if (world.holdWhatIf) await new Promise<void>((resolve) => world.waitingReviews.push(resolve));
        if (world.breakWhatIf) throw new Error('broken');
        const rpc = { requests: 1, roundTrips: 1, ms: 1 };
        const told = { ...review, whatIf: { status: world.takesMore ? 'different' : 'same', sets: [], rpc } } as Review;
        return world.takesMore ? { review: withChanges(told), changes: [SLASH] } : { review: told, changes: [] };
      }),
      failed: alive(async (review) => ({ ...review, verdict: { ...review.verdict, severity: 'warning' } })),
      policy: alive(async () => ({ holdEverything: false, covered: true })),
      window: {
        isOpen: alive(async () => windowOpen),
        open: alive(async () => {
          if (world.breakWindow) throw new Error('no window');
          windowOpen = true;
          world.opened += 1;
        }),
        close: alive(async () => {
          windowOpen = false;
        }),
      },
      push: alive(async (_, push) => receive(push)),
      holds: alive(async (_, pageKey) => pages.has(pageKey) && pages.get(pageKey)?.stage !== 'over'),
      now: () => now,
      after: (ms, run) => void timers.push({ at: now + ms, generation: mine, run }),
    };
    return createReviewService(deps);
  };
  let service = build();

  /** As lib/provider/gate does: a decision counts for a request that waits, with that very body, once. */
  const receive = (push: DecisionPush): boolean => {
    world.pushes.push(push);
    const page = pages.get(push.pageKey);
    if (!page) return false;
    if (page.stage === 'over') return false;
    if (page.stage === 'asking') return true;
    if (push.outcome === 'continue' && push.bodyHash === bodyHash(page.body)) void ask(push.pageKey, page);
    else end(push.pageKey, `${push.error?.code}`);
    return true;
  };
  const end = (pageKey: string, outcome: string) => {
    const page = pages.get(pageKey);
    if (page) Object.assign(page, { stage: 'over', outcome });
  };
  const ask = async (pageKey: string, page: Page) => {
    page.stage = 'asking';
    const granted = await service
      .release({ pageKey, ...(world.claims ?? page.claims) }, page.source)
      .catch(() => undefined);
    if (granted === undefined) end(pageKey, '4001');
    else if (granted) {
      world.forwarded.push(pageKey);
      end(pageKey, 'forwarded');
    } else if (page.stage === 'asking') page.stage = 'waiting';
  };

  return Object.assign(world, {
    async hold(body: string, part: { source?: Partial<HeldSource>; claims?: Claims } = {}) {
      const pageKey = `key-${++keys}-${'0'.repeat(16)}`;
      const origin = part.source?.origin ?? 'https://app.example';
      const source = { tabId: 1, frameId: 0, documentId: 'doc', origin, topOrigin: origin, ...part.source };
      const claims = part.claims ?? { chainId: CHAIN, accounts: [ALICE] };
      const page = { source, body, claims, stage: 'holding' } as Page;
      pages.set(pageKey, page);
      const ack = await service.hold({ pageKey, body, ...claims }, source).catch(() => undefined);
      if (ack?.state !== 'held') end(pageKey, `${ack?.code ?? 4001}`);
      else if (page.stage === 'holding') page.stage = 'waiting';
      return { pageKey, source, ack };
    },
    outcomeOf: (pageKey: string) => pages.get(pageKey)?.outcome,
    page: (pageKey: string) => pages.get(pageKey),
    removePage: (pageKey: string) => pages.delete(pageKey),
    pages: () => [...pages].filter(([, page]) => page.stage !== 'over'),
    queue: () => parse(stored) as Queue,
    shown: () => (parse(stored) as Queue).filter(({ shown, status }) => shown && status !== 'settled'),
    isWindowOpen: () => windowOpen,
    service: () => service,
    async closeWindow() {
      windowOpen = false;
      await service.windowClosed().catch(() => {});
    },
    async tick(ms: number) {
      now += ms;
      const due = timers.filter((timer) => timer.at <= now && timer.generation === generation);
      timers = timers.filter((timer) => timer.at > now);
      for (const { run } of due) run();
      await idle();
    },
    finishReviews() {
      for (const finish of world.waitingReviews.splice(0)) finish();
    },
    /** The worker dies, and what waited for its answer fails; the next event starts another one. */
    kill() {
      service = build();
      service.start();
      for (const [pageKey, { stage, source }] of pages) {
        if (stage !== 'holding' && stage !== 'asking') continue;
        end(pageKey, '4001');
        void service.withdrawn({ pageKey }, source).catch(() => {});
      }
    },
    /** The browser loses the session's storage. */
    wipe() {
      stored = stringify([]);
      this.kill();
    },
    idle,
  });
};

/** Until nothing moves any more. */
const idle = async () => {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

const decoded = (request: Request): Review => ({ ...blankReview(request), actions: [actionOf(request)] });

const actionOf = (request: Request): Action => {
  const base = { contract: null, function: '', args: {}, path: [0], flags: [] } as const;
  if (request.kind === 'permission') return { ...base, protocol: 'unknown', type: 'connect' };
  const plain = request.kind === 'transaction' && request.calls[0]?.data === '0x';
  return plain
    ? { ...base, protocol: 'unknown', type: 'transferNative' }
    : { ...base, protocol: 'eigenlayer', type: 'deposit' };
};

const SLASH: Change = {
  ...{ kind: 'amount', figure: 'slash', shown: 1n, fresh: 2n },
  asset: { address: null, symbol: 'ETH', decimals: 18, verified: true },
};

const withChanges = (review: Review): Review => ({
  ...review,
  verdict: {
    ...review.verdict,
    severity: 'danger',
    findings: [
      ...review.verdict.findings,
      { rule: 'changed-since-shown', severity: 'danger', title: 'C', detail: 'D', evidence: {} },
    ],
  },
});

export type World = ReturnType<typeof createWorld>;
