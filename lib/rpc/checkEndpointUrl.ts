import { InvalidEndpointError } from '@/lib/errors/InvalidEndpointError';

export type CheckedEndpoint = {
  /** Normalised URL to send to. */
  url: string;
  /** Host and port, for people. */
  host: string;
  /** `private`: plain http inside the user's own network; the options page warns about it. */
  reach: 'public' | 'loopback' | 'private';
};

/**
 * Checks a URL that the user gave as an endpoint: https anywhere, http for loopback and private addresses only, no
 * credentials. The page never chooses an endpoint.
 *
 * @throws InvalidEndpointError that says what to change.
 */
export const checkEndpointUrl = (text: string): CheckedEndpoint => {
  const url = parse(text.trim());
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new InvalidEndpointError('The endpoint URL must start with https:// (or http:// for a node of your own).');
  if (url.username !== '' || url.password !== '')
    throw new InvalidEndpointError('The endpoint URL must not hold a user name or password: use a key in its path.');
  const reach = reachOf(url.hostname);
  if (url.protocol === 'http:' && reach === 'public')
    throw new InvalidEndpointError(
      'The endpoint URL must use https: plain http is for loopback and private addresses.',
    );
  url.hash = '';
  return { url: url.href, host: url.host, reach };
};

const parse = (text: string): URL => {
  try {
    return new URL(text);
  } catch {
    throw new InvalidEndpointError('The endpoint URL cannot be read: write it like https://example.org/rpc.');
  }
};

/** `hostname` as the URL parser leaves it: IPv4 in dotted decimal whatever it was written as, IPv6 in brackets. */
const reachOf = (hostname: string): CheckedEndpoint['reach'] => {
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return 'loopback';
  if (hostname.startsWith('[')) return reachOfIpv6(hostname.slice(1, -1));
  return reachOfIpv4(hostname);
};

const reachOfIpv4 = (host: string): CheckedEndpoint['reach'] => {
  const octets = host.split('.').map(Number);
  const [a = 0, b = 0] = octets;
  if (octets.length !== 4 || octets.some((octet) => !Number.isInteger(octet))) return 'public';
  if (a === 127) return 'loopback';
  const isPrivate =
    a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254);
  return isPrivate ? 'private' : 'public';
};

const reachOfIpv6 = (host: string): CheckedEndpoint['reach'] => {
  if (host === '::1') return 'loopback';
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  if (mapped) {
    const [high, low] = [Number.parseInt(mapped[1] ?? '', 16), Number.parseInt(mapped[2] ?? '', 16)];
    return reachOfIpv4([high >> 8, high & 255, low >> 8, low & 255].join('.'));
  }
  return /^f[cd]|^fe[89ab]/.test(host) ? 'private' : 'public';
};
