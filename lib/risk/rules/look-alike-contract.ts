import { defineRule } from '../defineRule';
import { callsOf } from '../read/callsOf';
import { partyName } from '../read/partyName';
import { textAt } from '../read/textAt';

/** A function that only one protocol has, on a contract that is not that protocol's. Needs no endpoint. */
export default defineRule({
  id: 'look-alike-contract',
  check(context) {
    const { words } = context;
    const calls = callsOf(context);
    if (calls.length === 0) return 'not-applicable';
    return calls
      .filter(({ flags }) => flags.includes('look-alike'))
      .map(({ contract, function: name, args, path }) => {
        const imitated = typeof args.imitates === 'string' ? args.imitates : '';
        return {
          severity: 'critical' as const,
          values: {
            protocol: textAt(words, `rules.protocols.${imitated}`) ?? imitated,
            function: name,
            contract: contract ? partyName(context, contract) : '',
          },
          evidence: { contract, function: name, imitates: imitated },
          path,
        };
      });
  },
});
