import { copyValue } from '../copyValue';
import { descriptorOf, isObject, keys, quote } from '../natives';

const MAX_NODES = 300;
const MAX_DEPTH = 6;

export type Peeked = {
  /** JSON list of what could be requests in it; empty where nothing could. */
  readonly text: string;
  /** It has getters, which may answer otherwise the next time. */
  readonly unsure: boolean;
};

/**
 * What in something that a page writes could be a request, without running the page's code: almost nothing that pages
 * write has any, and that goes on untouched.
 */
export const peek = (value: unknown): Peeked => {
  let nodes = 0;
  let list = '';
  let unsure = false;

  const take = (text: string) => {
    list += list === '' ? text : `,${text}`;
  };

  const look = (node: unknown, depth: number): void => {
    nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) return;
    // JSON, most likely, whatever is in it: the gate reads it.
    if (typeof node === 'string' && (node[0] === '{' || node[0] === '[')) take(quote(node));
    if (!isObject(node) || typeof node === 'function') return;
    const method = descriptorOf(node, 'method');
    if (typeof method?.value === 'string') {
      const params = descriptorOf(node, 'params')?.value as unknown;
      const whole = copyValue({ __proto__: null, method: method.value, params });
      take(whole?.text ?? `{"method":${quote(method.value)}}`);
      return;
    }
    const names = keys(node);
    for (let index = 0; index < names.length && index < MAX_NODES; index += 1) {
      const descriptor = descriptorOf(node, names[index] as string);
      unsure ||= descriptor?.get !== undefined;
      look(descriptor?.value, depth + 1);
    }
  };

  try {
    look(value, 0);
  } catch {
    // A Proxy that throws when it is looked at.
    unsure = true;
  }
  return { text: list && `[${list}]`, unsure };
};
