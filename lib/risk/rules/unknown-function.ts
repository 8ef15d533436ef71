import { foreignText } from '@/lib/format/foreignText';
import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';

/** A known contract is asked for something that is not read here: its name must not lend it trust. */
export default defineRule({
  id: 'unknown-function',
  check(context) {
    if (context.request.kind !== 'transaction') return 'not-applicable';
    return context.actions
      .filter(({ flags }) => flags.includes('unknown-function') || flags.includes('undecodable'))
      .map(({ contract, function: name, flags, path }) => ({
        severity: 'warning' as const,
        ...(flags.includes('undecodable') ? { variant: 'unreadable' } : {}),
        values: {
          contract: contract ? partyName(context, contract) : context.words.t('common.someContract'),
          function: foreignText(name, { max: 64 }),
        },
        evidence: { contract, function: name },
        path,
      }));
  },
});
