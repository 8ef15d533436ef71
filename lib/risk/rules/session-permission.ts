import { foreignText } from '@/lib/format/foreignText';
import { defineRule } from '../defineRule';
import { addressArg } from '../read/args';
import { joinWords } from '../read/joinWords';
import { partyName } from '../read/partyName';
import { untilOf } from '../read/untilOf';

/** A lasting right over the account (EIP-7715, EIP-7710 and the like), used without asking again. */
export default defineRule({
  id: 'session-permission',
  check(context) {
    const { words } = context;
    const sessions = context.actions.filter(({ type }) => type === 'grantSession');
    if (sessions.length === 0) return 'not-applicable';
    return sessions.map((action) => {
      const grantee = addressArg(action, 'grantee');
      const kinds = Array.isArray(action.args.kinds) ? action.args.kinds : [];
      const named = kinds.filter((kind) => typeof kind === 'string').map((kind) => foreignText(kind, { max: 40 }));
      return {
        severity: 'critical' as const,
        values: {
          grantee: grantee ? partyName(context, grantee) : words.t('common.someone'),
          kinds: named.length > 0 ? joinWords(words, named) : words.t('rules.session-permission.unnamed'),
          until: untilOf(context, action.args.deadline),
        },
        evidence: { grantee: grantee ?? null, kinds: named, deadline: action.args.deadline ?? null },
        path: action.path,
      };
    });
  },
});
