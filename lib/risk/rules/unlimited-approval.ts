import { defineRule } from '../defineRule';
import { grantsOf } from '../read/grantsOf';
import { grantValues } from '../read/grantValues';
import { isCatalogued } from '../read/isCatalogued';

/** A right without an end: all that is there, and all that comes later. */
export default defineRule({
  id: 'unlimited-approval',
  check(context) {
    const grants = grantsOf(context);
    if (grants.length === 0) return 'not-applicable';
    return grants
      .filter(({ unlimited }) => unlimited)
      .map((grant) => {
        const isKnown = isCatalogued(context, grant.spender);
        return {
          severity: isKnown ? ('info' as const) : ('danger' as const),
          ...(isKnown ? { variant: 'catalogued' } : {}),
          ...grantValues(context, grant),
        };
      });
  },
});
