import { define, each, hasOwn, isObject, keys } from './natives';

/**
 * The fields of a request as the page wrote them, each read once. What stands on a prototype was not asked for, so each
 * field is always here, if only as undefined: one that is missing would be looked up on `Object.prototype`.
 */
export type Payload = {
  /** The page's own object, for its other keys; undefined where there is none (`send('method', params)`). */
  readonly source: unknown;
  readonly method: unknown;
  readonly params: unknown;
  readonly id: unknown;
};

export const readPayload = (source: unknown): Payload => {
  const read = (name: string) =>
    isObject(source) && hasOwn(source, name) ? (source as Record<string, unknown>)[name] : undefined;
  try {
    return { source, method: read('method'), params: read('params'), id: read('id') };
  } catch {
    return payloadOf();
  }
};

export const payloadOf = (method?: unknown, params?: unknown): Payload => ({
  source: undefined,
  method,
  params,
  id: undefined,
});

/**
 * What goes on instead of the page's object: the fields that were read, which no getter can change any more, and its
 * other own keys (`jsonrpc`; Rabby's `$ctx`).
 */
export const fixPayload = ({ source, method, params }: Payload): object => {
  const fixed = params === undefined ? { method } : { method, params };
  each(keys(source as object), (name) => {
    if (name !== 'method' && name !== 'params') define(fixed, name, (source as Record<string, unknown>)[name]);
  });
  return fixed;
};
