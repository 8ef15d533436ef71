import { getDomain } from 'tldts';

const PORTS: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' };

/**
 * Whether a host that a message names is the site that asks: exactly, another host of whoever registered the name
 * (`sibling`), or another site. What cannot be read is another site.
 */
export function sameSite(host: string, origin: string): 'same' | 'sibling' | 'other' {
  const here = urlOf(origin);
  const named = here && urlOf(`${here.protocol}//${host}`);
  // Nothing but a host and a port: no path, no user in front.
  if (!here || !named || named.username !== '' || named.pathname !== '/' || /[/?#\\@\s]/.test(host)) return 'other';
  if (named.hostname === here.hostname && portOf(named) === portOf(here)) return 'same';
  const owner = getDomain(here.hostname, { allowPrivateDomains: true });
  return owner !== null && getDomain(named.hostname, { allowPrivateDomains: true }) === owner ? 'sibling' : 'other';
}

const urlOf = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

const portOf = ({ port, protocol }: URL): string => port || (PORTS[protocol] ?? '');
