import type { Action } from '@/lib/types';
import { defineRule } from '../defineRule';
import { isCatalogued } from '../read/isCatalogued';
import { isOwn } from '../read/isOwn';
import { isWithdrawalNft } from '../read/isWithdrawalNft';
import { nftGrantsOf } from '../read/nftGrantsOf';
import { nftValues } from '../read/nftValues';

/** A right to take NFTs: one, or all of a collection, now and later. */
export default defineRule({
  id: 'nft-approval',
  check(context) {
    const grants = nftGrantsOf(context).filter(
      ({ collection }) => !collection || !isWithdrawalNft(context, collection),
    );
    if (grants.length === 0) return 'not-applicable';
    return grants
      .filter(({ operator, action }) => !isOwn(context, operator, action))
      .map((grant) => {
        const isKnown = isCatalogued(context, grant.operator);
        return {
          // A signature waits for whoever has it.
          severity: isKnown
            ? ('info' as const)
            : grant.all || grant.action.signed
              ? ('danger' as const)
              : ('warning' as const),
          ...variantOf(isKnown, grant),
          ...nftValues(context, grant),
        };
      });
  },
});

const variantOf = (isKnown: boolean, { all }: { all: boolean; action: Action }): { variant?: string } =>
  isKnown ? { variant: 'catalogued' } : all ? {} : { variant: 'one' };
