import type { WireRequest } from './readWire';

/**
 * Whether a wallet's own script writes over its wire what was released: method and params alike, whatever the order of
 * keys. No params are like an empty list. In words of its own: the same transaction, the same data to sign.
 */
export const sameRequest = (body: string, { method, params, translated }: WireRequest): boolean => {
  try {
    const released = JSON.parse(body) as { method: string; params?: unknown };
    if (translated) return essence(released.method, released.params) === essence(method, params);
    return released.method === method && canonical(released.params ?? []) === canonical(params ?? []);
  } catch {
    // A bigint, or nested too deep: no JSON, and so nothing that was released.
    return false;
  }
};

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, node: unknown) =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  );

/** What a wallet would do, whatever else is said beside it. */
const essence = (method: string, params: unknown): string => {
  const list = Array.isArray(params) ? (params as unknown[]) : [];
  if (method === 'eth_sendTransaction' || method === 'wallet_sendTransaction') {
    const { from, to, data, input, value } = (list[0] ?? {}) as Record<string, unknown>;
    return JSON.stringify(['send', lower(from), lower(to), lower(data ?? input ?? '0x'), `${BigInt(`${value ?? 0}`)}`]);
  }
  if (method.startsWith('eth_signTypedData')) {
    const [address, data] = list;
    return JSON.stringify(['typed', lower(address), canonical(typeof data === 'string' ? JSON.parse(data) : data)]);
  }
  if (method === 'personal_sign' || method === 'eth_sign') {
    const [message, address] = method === 'eth_sign' ? [list[1], list[0]] : list;
    return JSON.stringify(['message', lower(address), bytesOf(message)]);
  }
  return canonical([method, params]);
};

const lower = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : (value ?? ''));

const bytesOf = (message: unknown): string => {
  const text = `${message}`;
  if (/^0x(?:[0-9a-f]{2})*$/i.test(text)) return text.toLowerCase();
  const bytes = new TextEncoder().encode(text);
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};
