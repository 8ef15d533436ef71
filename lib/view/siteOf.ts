import { parse } from 'tldts';
import { foreignText } from '@/lib/format/foreignText';

export type Site =
  | { kind: 'opaque' }
  | { kind: 'host'; scheme: string; secure: boolean; before: string; registrable: string; port: string };

/**
 * An origin, split so that the part that somebody registered can be told from what they put before it. The host is
 * never cut; international names stay in their ASCII form (`xn--…`), as the browser reports them.
 */
export function siteOf(origin: string): Site {
  let url: URL;
  try {
    url = new URL(origin);
  } catch {
    return { kind: 'opaque' };
  }
  if (!url.host) return { kind: 'opaque' };
  const host = foreignText(url.hostname, { max: 300 });
  const { domain, isIp } = parse(url.hostname, { allowPrivateDomains: true });
  const registrable = !isIp && domain && host.endsWith(domain) ? domain : host;
  return {
    kind: 'host',
    scheme: url.protocol === 'https:' ? '' : `${url.protocol}//`,
    secure: url.protocol === 'https:',
    before: host.slice(0, host.length - registrable.length),
    registrable,
    port: url.port ? `:${url.port}` : '',
  };
}
