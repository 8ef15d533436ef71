import type { Hit, NotChecked, RuleContext, RuleOutcome } from '@/lib/risk/defineRule';
import { type Grant, grantsOf } from './grantsOf';
import { isCatalogued } from './isCatalogued';

/** Judges each right to move tokens that the request gives to somebody whom the catalogue does not know. */
export function whenGranted(context: RuleContext, judge: (grant: Grant) => readonly Hit[] | NotChecked): RuleOutcome {
  const grants = grantsOf(context);
  if (grants.length === 0) return 'not-applicable';
  const judged = grants.filter(({ spender }) => !isCatalogued(context, spender)).map(judge);
  const hits = judged.flatMap((one) => (typeof one === 'string' ? [] : one));
  const missing = judged.find((one) => typeof one === 'string');
  return hits.length === 0 && missing ? { notChecked: missing } : hits;
}
