/**
 * Every message between the parts of the extension, and who may send it. Origins, tabs and frames are never in a
 * payload: the background takes them from `sender`.
 *
 *   gate       content script in the page's ISOLATED world
 *   review, sidepanel, popup, options, welcome   our own pages
 */
export type Caller = 'gate' | 'review' | 'sidepanel' | 'popup' | 'options' | 'welcome';

/** What the page asked, copied once by own data properties, as JSON text (canonical, bounded). */
export type HoldPayload = {
  pageKey: string;
  /** JSON of `{ method, params }`, the very bytes that will be forwarded. */
  body: string;
  /** The wallet's own last answers as seen by the guard: claims until confirmed. */
  chainId?: string;
  accounts?: readonly string[];
  wallet?: { name?: string; rdns?: string };
};

/** Answer of `hold`: the request is stored, or it is no request at all. */
export type HoldAck = { state: 'held' } | { state: 'invalid'; code: number; message: string };

/** background → gate, through tabs.sendMessage(tab, msg, { frameId }). */
export type DecisionPush = {
  pageKey: string;
  outcome: 'continue' | 'reject';
  /** sha-256 of `body` as reviewed; the guard forwards only when its own copy has the same. */
  bodyHash: string;
  error?: { code: number; message: string };
};

/** Before forwarding: chain and account as the wallet says them now. */
export type ReleasePayload = { pageKey: string; chainId?: string; accounts?: readonly string[] };

/** What a page did, or could do, past the guard. */
export type Bypass = {
  /**
   * `message`, `event`, `channel`: it wrote on a wallet's own wire. `late`: scripts ran before the guard did.
   * `unguarded`: the page holds a wallet's provider that cannot be guarded.
   */
  way: 'message' | 'event' | 'channel' | 'late' | 'unguarded';
  /** JSON of `{ method, params }`, where there is a request. */
  body?: string;
  /** A person has to know at once: the wallet may show it now. */
  interrupts: boolean;
};

/** To the background. */
export type ProtocolMap = {
  hold(payload: HoldPayload): HoldAck;
  /** Single use: true once per decision, bound to tab, frame, document, account and chain. */
  release(payload: ReleasePayload): boolean;
  /** The wallet answered. */
  settled(payload: { pageKey: string; hash?: string; errorCode?: number }): void;
  /** The page's own call was dropped (promise abandoned, page hidden for good). */
  withdrawn(payload: { pageKey: string }): void;
  /** These still wait in the page. Wakes a worker that died; answers with those that the background does not have. */
  waiting(payload: { pageKeys: readonly string[] }): readonly string[];
  /** Account and chain that the wallet told the page; what is absent did not change. */
  connected(payload: {
    accounts?: readonly string[];
    chainId?: string;
    wallet?: { name?: string; rdns?: string };
  }): void;
  /** Something went, or can go, past the guard: only the wallet can stop it now. */
  bypass(payload: Bypass): void;
  decide(payload: { id: string; outcome: 'continue' | 'reject'; revision: number; acknowledged: readonly string[] }): {
    state: 'accepted' | 'stale' | 'gone';
  };
  /** Asks the endpoint once more about a request that could not be checked. */
  retry(payload: { id: string; revision: number }): void;
  /** Opens the review window, or brings it to the front. */
  showReview(payload: Record<string, never>): void;
  /** devalue text of `ExposureAnswer`. */
  exposure(payload: { chainId: number; account: string; fresh?: boolean }): string;
  /** devalue text of `EndpointTest`. */
  testEndpoint(payload: { chainId: number; url: string }): string;
};

/** To a gate. */
export type PushMap = {
  /** True when this very document still holds the request. */
  decision(push: DecisionPush): boolean;
  /** The same question alone: is the page still there? */
  holds(payload: { pageKey: string }): boolean;
};

/** Which context may send which message; `serve` enforces it. */
export const callers: { readonly [K in keyof ProtocolMap]: readonly Caller[] } = {
  hold: ['gate'],
  release: ['gate'],
  settled: ['gate'],
  withdrawn: ['gate'],
  waiting: ['gate'],
  connected: ['gate'],
  bypass: ['gate'],
  decide: ['review'],
  retry: ['review'],
  showReview: ['popup', 'sidepanel'],
  exposure: ['sidepanel', 'popup'],
  testEndpoint: ['options', 'welcome'],
};
