import type { Held } from '@/lib/review/types';
import type { Earlier } from '@/lib/store/session/earlier';
import type { Finding } from '@/lib/types';

/** How a request compares with the last one of its kind from the same site that was decided on. */
export type Repeat = {
  /** Milliseconds. */
  at: number;
  outcome: Earlier['outcome'];
  /** Findings that were not there then. */
  fresh: readonly Finding[];
  /** The worst case as it read then, where it reads differently now. */
  was?: string;
};

const LONGEST = 2_000;
const MOST = 100;
const KEPT = 50;

/** The same kind of act: by whom, for whom, on which contracts; how much is what may differ. */
const actOf = ({ source, review: { request, actions } }: Held): string =>
  [
    source.origin,
    request.chainId,
    request.account.toLowerCase(),
    request.raw.method,
    ...actions.map(({ protocol, type, contract }) => `${protocol}.${type}@${contract?.toLowerCase() ?? ''}`),
  ]
    .join(' ')
    .slice(0, LONGEST);

const nameOf = ({ rule, severity, title }: Finding): string => `${rule} ${severity} ${title}`.slice(0, LONGEST);

/** Adds what was decided; nothing of private windows, and nothing of what was not yet judged. */
export const remember = (
  known: readonly Earlier[],
  held: Held,
  outcome: Earlier['outcome'],
  at: number,
): readonly Earlier[] => {
  if (held.source.incognito || held.status !== 'ready') return known;
  const { headline, verdict } = held.review;
  const act = actOf(held);
  const found = verdict.findings.slice(0, MOST).map(nameOf);
  const entry = { act, at, outcome, worst: headline.worst.slice(0, LONGEST), found };
  return [...known.filter((other) => other.act !== act), entry].slice(-KEPT);
};

export function repeatOf(held: Held, known: readonly Earlier[]): Repeat | undefined {
  const act = actOf(held);
  const last = known.findLast((entry) => entry.act === act);
  if (!last) return undefined;
  const { headline, verdict } = held.review;
  return {
    at: last.at,
    outcome: last.outcome,
    fresh: verdict.findings.filter((finding) => !last.found.includes(nameOf(finding))),
    ...(last.worst !== headline.worst.slice(0, LONGEST) ? { was: last.worst } : {}),
  };
}
