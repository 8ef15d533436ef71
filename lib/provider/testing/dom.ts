/**
 * As much of a browser as the guard sees, built inside of a realm of its own so that a test can break that realm's
 * built-ins. Events at one target: listeners that capture come first, in the order in which they were added.
 */
type Listener = { readonly type: string; readonly call: (event: Event) => void; readonly capture: boolean };

/** Put in by createRealm. */
declare const host: {
  clone(value: unknown): unknown;
  later(run: () => void): void;
};

class FakeEvent {
  readonly isTrusted = false;
  stopped = false;
  defaultPrevented = false;
  constructor(
    readonly type: string,
    private readonly init: { cancelable?: boolean } = {},
  ) {}
  stopImmediatePropagation() {
    this.stopped = true;
  }
  preventDefault() {
    this.defaultPrevented = this.init.cancelable === true;
  }
}

class FakeCustomEvent extends FakeEvent {
  readonly #detail: unknown;
  constructor(type: string, init: { detail?: unknown; cancelable?: boolean } = {}) {
    super(type, init);
    this.#detail = init.detail ?? null;
  }
  get detail() {
    return this.#detail;
  }
}

class FakeMessageEvent extends FakeEvent {
  readonly #data: unknown;
  readonly ports: readonly unknown[];
  constructor(type: string, init: { data?: unknown; ports?: readonly unknown[]; cancelable?: boolean } = {}) {
    super(type, init);
    this.#data = init.data;
    this.ports = init.ports ?? [];
  }
  get data() {
    return this.#data;
  }
}

/** Written without anything that a test may have broken: a browser's own workings are out of a page's reach. */
const fire = (target: FakeEventTarget, event: FakeEvent): boolean => {
  const { listeners } = target;
  for (let phase = 0; phase < 2; phase += 1)
    for (let index = 0; index < listeners.length; index += 1) {
      const { type, capture, call } = listeners[index] as Listener;
      if (type === event.type && capture === (phase === 0) && !event.stopped) call(event as never);
    }
  return !event.defaultPrevented;
};

class FakeEventTarget {
  /** A new list at each change: one that is gone through stays as it is. */
  listeners: readonly Listener[] = [];
  addEventListener(type: string, call: Listener['call'], capture: boolean | undefined = false) {
    const before = this.listeners.filter((one) => one.type === type && one.call === call && one.capture === capture);
    if (before.length === 0) this.listeners = this.listeners.concat({ type, call, capture });
  }
  removeEventListener(type: string, call: Listener['call'], capture: boolean | undefined = false) {
    this.listeners = this.listeners.filter(
      (one) => !(one.type === type && one.call === call && one.capture === capture),
    );
  }
  dispatchEvent(event: FakeEvent): boolean {
    return fire(this, event);
  }
  /** What document.open does. */
  eraseListeners() {
    this.listeners = [];
  }
}

class FakeMessagePort extends FakeEventTarget {
  other: FakeMessagePort | undefined;
  postMessage(message: unknown) {
    const data = host.clone(message);
    host.later(() => this.other && fire(this.other, new FakeMessageEvent('message', { data })));
  }
  start() {}
  set onmessage(call: (event: Event) => void) {
    this.addEventListener('message', call);
  }
}

class FakeMessageChannel {
  readonly port1 = new FakeMessagePort();
  readonly port2 = new FakeMessagePort();
  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

const observers = new Set<FakeMutationObserver>();

class FakeMutationObserver {
  constructor(readonly call: () => void) {}
  observe() {
    observers.add(this);
  }
  disconnect() {
    observers.delete(this);
  }
}

const scope = Object.assign(new FakeEventTarget(), { document: new FakeEventTarget() });

Object.assign(globalThis, {
  Event: FakeEvent,
  CustomEvent: FakeCustomEvent,
  MessageEvent: FakeMessageEvent,
  EventTarget: FakeEventTarget,
  MessagePort: FakeMessagePort,
  MessageChannel: FakeMessageChannel,
  MutationObserver: FakeMutationObserver,
  window: scope,
  /** The parser made an element, or a page opened its document anew. */
  mutate: () => {
    for (const observer of [...observers]) observer.call();
  },
});
