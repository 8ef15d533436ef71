import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

/** Every built-in by which something of ours could come along is watched; what it sees is kept. */
const steal = () => {
  const seen: string[] = [];
  const natives = { apply: Reflect.apply, has: Set.prototype.has, add: Set.prototype.add };
  Object.assign(window, { seen });
  let busy = false;
  const look = (where: string, values: readonly unknown[]) => {
    if (busy) return;
    busy = true;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      if (value instanceof MessagePort) seen[seen.length] = `${where}: a port`;
      if (
        typeof value === 'function' &&
        value.name === 'request' &&
        value !== (window as never as TriesWindow).ethereum.request
      )
        seen[seen.length] = `${where}: a function of the wallet’s`;
      if (typeof value === 'string' && value.includes('"personal_sign"') && where !== 'JSON.stringify')
        seen[seen.length] = `${where}: a body`;
    }
    busy = false;
  };
  const hook = (owner: object, name: PropertyKey, where: string) => {
    const original = Reflect.getOwnPropertyDescriptor(owner, name)?.value as
      | ((...args: unknown[]) => unknown)
      | undefined;
    if (!original) return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        look(where, args);
        look(where, [this]);
        return natives.apply(original, this, args);
      },
    });
  };
  hook(Array.prototype, Symbol.iterator, 'iterator');
  for (const name of ['push', 'map', 'forEach', 'concat', 'slice', 'includes', 'indexOf'])
    hook(Array.prototype, name, `Array ${name}`);
  for (const name of ['then', 'catch', 'finally']) hook(Promise.prototype, name, `Promise ${name}`);
  for (const owner of [WeakMap, Map, WeakSet, Set])
    for (const name of ['get', 'set', 'has', 'add', 'forEach']) hook(owner.prototype, name, `${owner.name} ${name}`);
  for (const name of ['postMessage', 'start', 'addEventListener']) hook(MessagePort.prototype, name, `port ${name}`);
  for (const name of ['addEventListener', 'dispatchEvent']) hook(EventTarget.prototype, name, `target ${name}`);
  for (const name of ['call', 'apply', 'bind', 'toString']) hook(Function.prototype, name, `Function ${name}`);
  for (const name of [
    'freeze',
    'keys',
    'entries',
    'assign',
    'defineProperty',
    'getOwnPropertyDescriptor',
    'getPrototypeOf',
    'create',
    'fromEntries',
  ])
    hook(Object, name, `Object ${name}`);
  for (const name of ['apply', 'get', 'set', 'ownKeys', 'defineProperty', 'construct', 'getOwnPropertyDescriptor'])
    hook(Reflect, name, `Reflect ${name}`);
  hook(JSON, 'parse', 'JSON.parse');
  hook(crypto, 'randomUUID', 'randomUUID');
  hook(window, 'setTimeout', 'setTimeout');
  hook(window, 'queueMicrotask', 'queueMicrotask');
  for (const name of ['then', 'method', 'params', 'get', 'value', 'original', 'ports', 'detail', 'seq'])
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get: () => undefined,
      set(value: unknown) {
        look(`setter of ${name}`, [value]);
        Object.defineProperty(this, name, { value, configurable: true, writable: true, enumerable: true });
      },
    });
};

export default defineAttack({
  title: 'Every built-in is replaced by one that watches: for the wallet’s own function, our port, a body',
  expected: 'held',
  why: 'The guard took its built-ins before and uses none by name afterwards; what a page changes later it never calls.',
  async run(scene) {
    const page = await scene.visit({ script: `${triesScript(scene.rig)};(${steal})();` });
    await page.evaluate(() => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      tryOn(ethereum, 'watched');
    });
    const outcomes = await endTries(scene, page);
    expect(outcomes).toEqual({ watched: 'error 4001' });
    const seen = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
    // The wallet's own script hands its functions around as it likes, and that of the test its body.
    expect(seen.filter((one) => one.includes('port'))).toEqual([]);
    expect(seen.filter((one) => one.includes('wallet'))).toEqual([]);
    await scene.quiet();
    return 'held';
  },
});
