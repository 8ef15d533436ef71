import type { Address } from '@/lib/types';
import { defineRule } from '../defineRule';
import { familiarAddresses } from '../read/familiarAddresses';
import { namedAddresses } from '../read/namedAddresses';
import { partyName } from '../read/partyName';
import { same } from '../read/same';

/** What people compare, at either end. */
const SHOWN = 4;

/** An address made to look like one that the user knows: the ends agree, the middle does not. */
export default defineRule({
  id: 'address-poisoning',
  check(context) {
    const named = namedAddresses(context);
    if (named.length === 0) return 'not-applicable';
    const familiar = familiarAddresses(context);
    return named.flatMap(({ address, path }) => {
      if (familiar.some((known) => same(known, address))) return [];
      const imitated = familiar.find((known) => sharesEnds(known, address));
      if (!imitated) return [];
      return [
        {
          severity: 'critical' as const,
          values: { address, imitated, name: partyName(context, imitated) },
          evidence: { address, imitated },
          ...(path ? { path } : {}),
        },
      ];
    });
  },
});

const sharesEnds = (a: Address, b: Address): boolean => {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left.slice(0, 2 + SHOWN) === right.slice(0, 2 + SHOWN) && left.slice(-SHOWN) === right.slice(-SHOWN);
};
