import { foreignText } from '@/lib/format/foreignText';
import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';
import { textAt } from '../read/textAt';

/** A known name or a known form, for a contract that is not the one it belongs to. */
export default defineRule({
  id: 'typed-data-foreign-contract',
  check(context) {
    const { request, actions, words } = context;
    if (request.kind !== 'typedData') return 'not-applicable';
    return actions
      .filter(({ flags, type }) => flags.includes('look-alike') && type !== 'obsolete')
      .map(({ contract, function: name, args, path }) => {
        const imitated = typeof args.imitates === 'string' ? args.imitates : '';
        const said = foreignText(args.domainName, { max: 48 });
        return {
          severity: 'critical' as const,
          ...(imitated === 'erc20' ? { variant: 'token' } : {}),
          values: {
            protocol: textAt(words, `rules.protocols.${imitated}`) ?? imitated,
            name: said || foreignText(name, { max: 48 }),
            contract: contract ? partyName(context, contract) : words.t('common.someContract'),
          },
          evidence: { contract, type: name, imitates: imitated },
          path,
        };
      });
  },
});
