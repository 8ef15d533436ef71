import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action } from '@/lib/types';

/** Calls that only hold other calls. */
const holders = new Set(['batch', 'execTransaction', 'userOperation', 'authorizeCall']);

/** What a request does, one after the other, however it is wrapped; nothing where it is no list of calls. */
export const stepsOf = ({ actions, request }: Pick<RuleContext, 'actions' | 'request'>): readonly Action[] =>
  request.kind === 'transaction' || actions.some(({ type }) => holders.has(type))
    ? actions.filter(({ type }) => !holders.has(type))
    : [];
