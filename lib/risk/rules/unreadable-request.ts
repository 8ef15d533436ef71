import { foreignText } from '@/lib/format/foreignText';
import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';

/** Signatures and permissions that nothing here can read. What is not known must not pass in silence. */
export default defineRule({
  id: 'unreadable-request',
  check(context) {
    const { words } = context;
    const asked = context.actions.filter(({ args }) => 'primaryType' in args || 'method' in args);
    if (asked.length === 0) return 'not-applicable';
    return asked
      .filter(({ flags }) => flags.includes('undecodable'))
      .map(({ contract, function: name, args, path }) => ({
        severity: 'warning' as const,
        ...('method' in args ? { variant: 'permission' } : {}),
        values: {
          name: foreignText(name, { max: 64 }),
          contract: contract ? partyName(context, contract) : words.t('common.someContract'),
        },
        evidence: { name, contract },
        path,
      }));
  },
});
