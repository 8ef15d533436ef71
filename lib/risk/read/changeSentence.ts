import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address, ArgValue, Change } from '@/lib/types';
import { chainLabel } from './chainLabel';
import { partyName } from './partyName';

/** Figures of which more is worse; they round up, and what is lost reads without a sign. */
const losses = new Set(['leaves', 'slashable-now', 'slashable-pending', 'ceiling', 'slash']);

/** One difference between what was shown and what a fresh look found, in words. */
export function changeSentence(context: RuleContext, change: Change): string {
  const { words } = context;
  const say = (part: string, values: Record<string, string>) => words.t(`rules.changed-since-shown.${part}`, values);
  const party = (address: Address | undefined) => (address ? partyName(context, address) : words.t('common.nothing'));
  switch (change.kind) {
    case 'unchecked':
    case 'status':
      return '';
    case 'finding':
      return change.title;
    case 'approval': {
      const { asset, spender } = change;
      const [shown, fresh] = [change.shown, change.fresh].map((amount) => words.amount(amount, asset, 'up'));
      return say('right', { spender: partyName(context, spender), shown: shown ?? '', fresh: fresh ?? '' });
    }
    case 'chain':
      return say('chains', { shown: chainLabel(context, change.shown), fresh: chainLabel(context, change.fresh) });
    case 'party':
      return say(`roles.${change.role}`, { shown: party(change.shown), fresh: party(change.fresh) });
    case 'amount': {
      const { asset, figure } = change;
      const rounding = losses.has(figure) ? 'up' : 'down';
      const sign = figure === 'leaves' ? -1n : 1n;
      const text = (amount: bigint) => words.amount(sign * amount, asset, rounding);
      return say(`figures.${figure}`, { shown: text(change.shown), fresh: text(change.fresh) });
    }
  }
}

/** The same for machines. */
export const changeEvidence = (change: Change): ArgValue => {
  switch (change.kind) {
    case 'unchecked':
      return { kind: change.kind, reason: change.reason };
    case 'finding':
      return { kind: change.kind, rule: change.rule, severity: change.severity };
    case 'approval': {
      const { kind, asset, spender, shown, fresh } = change;
      return { kind, token: asset.address, spender, shown, fresh };
    }
    case 'chain':
    case 'status':
      return { ...change };
    case 'party': {
      const { kind, role, shown = null, fresh = null } = change;
      return { kind, role, shown, fresh };
    }
    case 'amount': {
      const { kind, asset, figure, shown, fresh } = change;
      return { kind, token: asset.address, figure, shown, fresh };
    }
  }
};
