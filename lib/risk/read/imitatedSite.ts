import { getDomain } from 'tldts';
import { knownSites, ownNames } from '@/lib/catalogue/knownSites';
import { fromPunycode } from '@/lib/format/fromPunycode';
import { looksLike } from '@/lib/format/looksLike';

/**
 * The known site whose address this one could be taken for: its name stands in front of another's, is drawn alike, or is
 * part of a longer one. Hosts of the known site itself are none.
 */
export function imitatedSite(origin: string): string | undefined {
  const host = hostIn(origin);
  if (host === undefined) return undefined;
  const registered = getDomain(host, { allowPrivateDomains: true }) ?? host;
  if (knownSites.includes(registered)) return undefined;
  const shown = registered.split('.').map(fromPunycode).join('.');
  const [label = ''] = shown.split('.');
  const name = label.replaceAll('-', '');
  return (
    knownSites.find((known) => isDrawnAlike(shown, known)) ??
    knownSites.find((known) => stands(host, known)) ??
    siteOf(ownNames.find((own) => isDrawnAlike(name, own) || isMistyped(name, own) || holds(name, own)))
  );
}

/** A host is lower case whatever was typed: a capital I, which is drawn like an l, became an i. */
const isDrawnAlike = (a: string, b: string): boolean => looksLike(a.replaceAll('i', 'I'), b.replaceAll('i', 'I'));

const hostIn = (origin: string): string | undefined => {
  try {
    return new URL(origin).hostname.toLowerCase().replace(/\.$/, '');
  } catch {
    return undefined;
  }
};

const siteOf = (own: string | undefined): string | undefined =>
  own && (knownSites.find((known) => known.replaceAll('.', '').startsWith(own)) ?? own);

/** `app.eigenlayer.xyz.evil.example`, `app-eigenlayer-xyz.evil.example`. */
const stands = (host: string, known: string): boolean =>
  `.${host.replaceAll('-', '.')}.`.includes(`.${known.replaceAll('-', '.')}.`);

/** Every stretch that is as long as the name, so that look-alikes within longer names are seen too. */
const holds = (name: string, own: string): boolean =>
  Array.from({ length: Math.max(name.length - own.length + 1, 0) }, (_, at) => name.slice(at, at + own.length)).some(
    (part) => isDrawnAlike(part, own),
  );

/** One letter more, less or other, or two that changed places. */
const isMistyped = (name: string, own: string): boolean => {
  if (Math.abs(name.length - own.length) > 1) return false;
  let start = 0;
  while (start < own.length && name[start] === own[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(start + from);
  return (
    rest(name, 1) === rest(own, 1) ||
    rest(name, 0) === rest(own, 1) ||
    rest(name, 1) === rest(own, 0) ||
    (name[start] === own[start + 1] && name[start + 1] === own[start] && rest(name, 2) === rest(own, 2))
  );
};
