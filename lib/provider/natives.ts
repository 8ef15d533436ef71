/**
 * Every built-in that page-side code uses, taken before any page script runs. A page may replace each of them later
 * (`Reflect.apply`, `Array.prototype[Symbol.iterator]`, `Promise.prototype.then`…), so the code of this folder also
 * keeps to what cannot be replaced: no methods on arrays or maps, no spread of lists, no destructuring of arrays, no
 * `await`, no object without its own value for each key that is read.
 */
type Fn = (...args: never[]) => unknown;
// biome-ignore lint/suspicious/noExplicitAny: the built-in's own types return through the generics below.
type AnyFn = (...args: any[]) => any;

export const { apply, defineProperty, getPrototypeOf, ownKeys } = Reflect;
export const { freeze, keys, getOwnPropertyNames, hasOwn, prototype: objectPrototype } = Object;
export const { isArray } = Array;
export const isFiniteNumber = Number.isFinite as (value: unknown) => value is number;
export const NativePromise = Promise;
export const NativeProxy = Proxy;
export const NativeError = Error;
const NativeWeakMap = WeakMap;
const { getOwnPropertyDescriptor } = Reflect;

/** A method as a function of its receiver: `uncurry(Map.prototype.get)(map, key)`. */
const uncurry =
  <Self, F extends AnyFn>(method: (this: Self, ...args: Parameters<F>) => ReturnType<F>) =>
  (self: Self, ...args: Parameters<F>): ReturnType<F> =>
    apply(method, self, args);

const getter = <Self, Value>(prototype: object, name: string): ((self: Self) => Value) =>
  uncurry<Self, () => Value>(getOwnPropertyDescriptor(prototype, name)?.get as (this: Self) => Value);

const weakGet = uncurry<WeakMap<object, unknown>, (key: object) => unknown>(NativeWeakMap.prototype.get);
const weakSet = uncurry<WeakMap<object, unknown>, (key: object, value: unknown) => unknown>(
  NativeWeakMap.prototype.set,
);

/** A WeakMap that later changes to `WeakMap.prototype` do not reach. */
export const createWeakMap = <Key extends object, Value>() => {
  const map = new NativeWeakMap<object, unknown>();
  return {
    get: (key: Key) => weakGet(map, key) as Value | undefined,
    set: (key: Key, value: Value) => {
      weakSet(map, key, value);
    },
  };
};

export const quote = JSON.stringify as (value: unknown) => string;
export const mapForEach = uncurry<Map<unknown, unknown>, (each: (value: unknown, key: unknown) => void) => void>(
  Map.prototype.forEach,
);
export const mapSet = uncurry<Map<unknown, unknown>, (key: unknown, value: unknown) => unknown>(Map.prototype.set);

export const listen = uncurry<EventTarget, (type: string, listener: (event: never) => void, capture: boolean) => void>(
  EventTarget.prototype.addEventListener as never,
);
export const dispatch = uncurry<EventTarget, (event: Event) => boolean>(EventTarget.prototype.dispatchEvent);
export const stopEvent = uncurry<Event, () => void>(Event.prototype.stopImmediatePropagation);
export const NativeCustomEvent = CustomEvent;
export const detailOf = getter<Event, unknown>(CustomEvent.prototype, 'detail');

export const post = uncurry<MessagePort, (message: unknown) => void>(MessagePort.prototype.postMessage as never);
export const startPort = uncurry<MessagePort, () => void>(MessagePort.prototype.start);
export const dataOf = getter<MessageEvent, unknown>(MessageEvent.prototype, 'data');

export const { setTimeout: after, setInterval: every, clearInterval: stop } = globalThis;

/** An own property as it stands, without what a page may have put on `Object.prototype`. */
export const descriptorOf = (owner: object, name: PropertyKey): PropertyDescriptor | undefined => {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  return descriptor && ({ __proto__: null, ...descriptor } as PropertyDescriptor);
};

/** Defines an ordinary property, whatever setters and descriptor fields a page may have put on `Object.prototype`. */
export const define = (owner: object, name: PropertyKey, value: unknown, enumerable = true): boolean =>
  defineProperty(owner, name, {
    __proto__: null,
    value,
    enumerable,
    writable: true,
    configurable: true,
  } as PropertyDescriptor);

export const append = <T>(list: T[], item: T): void => {
  define(list, list.length, item);
};

export const each = <T>(list: readonly T[], visit: (item: T, index: number) => void): void => {
  for (let index = 0; index < list.length; index += 1) visit(list[index] as T, index);
};

/** Runs what may throw because a page or a wallet made it so. */
export const attempt = (run: () => void): void => {
  try {
    run();
  } catch {
    // Whoever needs to know looks at what came of it.
  }
};

export const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

const promiseThen = uncurry<unknown, (resolved: Fn, rejected: Fn) => unknown>(Promise.prototype.then as never);

/** Calls back once when a promise (or any thenable) settles; what the handlers return reaches nobody. */
export const settle = (value: unknown, resolved: (value: unknown) => void, rejected: (error: unknown) => void) => {
  const yes = (result: unknown) => void resolved(result);
  const no = (error: unknown) => void rejected(error);
  try {
    promiseThen(value, yes, no);
  } catch {
    // Not a native promise: a plain value, or a library's thenable.
    promiseThen(new NativePromise((resolve) => resolve(value)), yes, no);
  }
};
