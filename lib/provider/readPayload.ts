import { defineProperty, hasOwn, isArray, keys } from './natives';

/** The fields of a request as the page wrote them, each read once. What stands on a prototype was not asked for. */
export type Payload = {
  /** The page's own object, for its other keys; the method itself in `send('method', params)`. */
  readonly source: unknown;
  readonly method: unknown;
  readonly params: unknown;
  readonly id: unknown;
};

export const readPayload = (source: unknown): Payload => {
  const object = (typeof source === 'object' && source !== null && !isArray(source) ? source : {}) as Payload;
  return {
    source,
    method: hasOwn(object, 'method') ? object.method : undefined,
    params: hasOwn(object, 'params') ? object.params : undefined,
    id: hasOwn(object, 'id') ? object.id : undefined,
  };
};

/**
 * What goes on instead of the page's object: the fields that were read, which no getter can change any more, and its
 * other own keys (`jsonrpc`; Rabby's `$ctx`).
 */
export const fixPayload = ({ source, method, params }: Payload): object => {
  const fixed = params === undefined ? { method } : { method, params };
  const names = keys(source as object);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    if (name === 'method' || name === 'params') continue;
    const value = (source as Record<string, unknown>)[name];
    defineProperty(fixed, name, {
      __proto__: null,
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    } as never);
  }
  return fixed;
};
