import { foreignText } from '@/lib/format/foreignText';
import { defineRule } from '../defineRule';
import { callsOf } from '../read/callsOf';
import { partyName } from '../read/partyName';

/** A known contract is asked for something that is not read here: its name must not lend it trust. */
export default defineRule({
  id: 'unknown-function',
  check(context) {
    const calls = callsOf(context);
    if (calls.length === 0) return 'not-applicable';
    return calls
      .filter(
        ({ type, flags }) =>
          type !== 'delegateCall' && (flags.includes('unknown-function') || flags.includes('undecodable')),
      )
      .map(({ contract, function: name, flags, path }) => ({
        severity: 'warning' as const,
        ...(flags.includes('undecodable') ? { variant: contract ? 'unreadable' : 'past' } : {}),
        values: {
          contract: contract ? partyName(context, contract) : context.words.t('common.someContract'),
          function: foreignText(name, { max: 64 }),
        },
        evidence: { contract, function: name },
        path,
      }));
  },
});
