import { foreignText } from '@/lib/format/foreignText';
import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';

/** Signatures and permissions that nothing here can read. What is not known must not pass in silence. */
export default defineRule({
  id: 'unreadable-request',
  check(context) {
    const { request, actions, words } = context;
    if (request.kind !== 'typedData' && request.kind !== 'permission') return 'not-applicable';
    return actions
      .filter(({ flags }) => flags.includes('undecodable'))
      .map(({ contract, function: name, path }) => ({
        severity: 'warning' as const,
        ...(request.kind === 'permission' ? { variant: 'permission' } : {}),
        values: {
          name: foreignText(name, { max: 64 }),
          contract: contract ? partyName(context, contract) : words.t('common.someContract'),
        },
        evidence: { name, contract },
        path,
      }));
  },
});
