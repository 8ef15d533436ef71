import { foreignText } from '@/lib/format/foreignText';
import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';

/** Functions and signatures of earlier versions. The real contracts refuse them; elsewhere they are bait. */
export default defineRule({
  id: 'obsolete-eigenlayer-request',
  check(context) {
    const obsolete = context.actions.filter(({ type }) => type === 'obsolete');
    if (obsolete.length === 0) return 'not-applicable';
    return obsolete.map(({ flags, contract, function: name, args, path }) => {
      const elsewhere = flags.includes('look-alike');
      return {
        severity: elsewhere ? ('critical' as const) : ('info' as const),
        ...(elsewhere ? { variant: 'elsewhere' } : 'primaryType' in args ? { variant: 'signature' } : {}),
        values: {
          function: foreignText(name, { max: 64 }),
          contract: contract ? partyName(context, contract) : context.words.t('common.someContract'),
        },
        evidence: { function: name, contract },
        path,
      };
    });
  },
});
