import { askingSpelling } from './asking';
import type { WireRequest } from './readWire';

const MAX_BODY = 1_000_000;

/** JSON of what was asked, in the letters that wallets write its method in; its name alone where it is no JSON. */
export const bodyOf = ({ method, params }: WireRequest): string => {
  const name = askingSpelling(method) ?? method;
  try {
    const body = JSON.stringify({ method: name, params });
    if (body.length <= MAX_BODY) return body;
  } catch {
    // No JSON: only its name can be told.
  }
  return JSON.stringify({ method: name });
};
