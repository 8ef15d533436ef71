import type { Action, Severity } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { isOwn } from '../read/isOwn';
import { partyName } from '../read/partyName';
import { podOf } from '../read/podOf';
import { validatorRequests } from '../read/validatorRequests';

const ETHER = { symbol: 'ETH', decimals: 18 };

/** Validators that end stop earning, and nothing brings them back. */
export default defineRule({
  id: 'pod-exit-or-consolidation',
  check(context) {
    const calls = eigenlayerActions(context, 'requestWithdrawal', 'requestConsolidation');
    if (calls.length === 0) return 'not-applicable';
    return calls.flatMap((action) => judge(context, action));
  },
});

const judge = (context: RuleContext, action: Action): readonly Hit[] => {
  const { exits, partial, merges, compounds } = validatorRequests(action);
  const owner = podOf(context, action)?.owner;
  const foreign = owner !== undefined && !isOwn(context, owner, action) ? owner : undefined;
  const hit = (severity: Severity, variant: string, count: number): Hit => ({
    severity: foreign ? 'critical' : severity,
    variant: foreign ? 'other' : variant,
    values: {
      count,
      amount: context.words.amount(partial, ETHER, 'up'),
      target: shorten(merges[0] ?? ''),
      owner: foreign ? partyName(context, foreign) : '',
    },
    evidence: { pod: action.contract, exits, partial, merges, compounds, ...(foreign ? { owner: foreign } : {}) },
    path: action.path,
  });
  return [
    ...(exits > 0 ? [hit('danger', 'exit', exits)] : []),
    ...(merges.length > 0 ? [hit('danger', 'merge', merges.length)] : []),
    ...(partial > 0n ? [hit('warning', 'partial', 1)] : []),
    ...(compounds > 0 ? [hit('warning', 'compound', compounds)] : []),
  ].slice(0, foreign ? 1 : undefined);
};

/** A validator's key has 96 digits: its ends tell validators apart well enough to look one up. */
const shorten = (pubkey: string): string =>
  /^0x[0-9a-fA-F]{20,}$/.test(pubkey) ? `${pubkey.slice(0, 10)}…${pubkey.slice(-8)}` : pubkey.slice(0, 24);
