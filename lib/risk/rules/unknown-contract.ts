import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';

/** Neither the contract nor its function is known here: only the simulation speaks for the call. */
export default defineRule({
  id: 'unknown-contract',
  check(context) {
    if (context.request.kind !== 'transaction') return 'not-applicable';
    return context.actions
      .filter(
        ({ protocol, type, flags }) =>
          protocol === 'unknown' && (type === 'unknown' || type === 'create') && flags.length === 0,
      )
      .map(({ type, contract, function: selector, path }) => ({
        severity: 'info' as const,
        ...(type === 'create' ? { variant: 'create' } : {}),
        values: { contract: contract ? partyName(context, contract) : '' },
        evidence: { contract, selector },
        path,
      }));
  },
});
