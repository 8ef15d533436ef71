import { defineRule } from '../defineRule';
import { hostOf } from '../read/hostOf';

const LOOPBACK = /^(?:localhost|[\w-]+(?:\.[\w-]+)*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const EXTENSIONS = new Set(['chrome-extension:', 'moz-extension:']);

/** Whoever sits between the user and a page without encryption decides what it asks. A page without an address is nobody. */
export default defineRule({
  id: 'insecure-origin',
  check({ request: { origin, topOrigin } }) {
    // Requests of the command line come from no page.
    if (origin === '') return 'not-applicable';
    const asked = [...new Set([origin, topOrigin])].map((one) => ({ origin: one, kind: kindOf(one) }));
    const worst = asked.find(({ kind }) => kind === 'opaque') ?? asked.find(({ kind }) => kind === 'plain');
    if (!worst) return [];
    return [
      {
        severity: worst.kind === 'opaque' ? 'danger' : 'warning',
        ...(worst.kind === 'opaque' ? { variant: 'opaque' } : {}),
        values: { site: hostOf(worst.origin) },
        evidence: { origin: worst.origin },
      },
    ];
  },
});

const kindOf = (origin: string): 'secure' | 'plain' | 'opaque' => {
  let url: URL;
  try {
    url = new URL(origin);
  } catch {
    return 'opaque';
  }
  if (url.protocol === 'https:' || EXTENSIONS.has(url.protocol)) return 'secure';
  if (url.protocol === 'http:') return LOOPBACK.test(url.hostname) ? 'secure' : 'plain';
  return url.protocol === 'file:' ? 'plain' : 'opaque';
};
