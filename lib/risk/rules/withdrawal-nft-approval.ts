import { defineRule } from '../defineRule';
import { isOwn } from '../read/isOwn';
import { isWithdrawalNft } from '../read/isWithdrawalNft';
import { nftGrantsOf } from '../read/nftGrantsOf';
import { nftValues } from '../read/nftValues';

/** Whoever takes a withdrawal NFT is paid what waits there. */
export default defineRule({
  id: 'withdrawal-nft-approval',
  check(context) {
    const grants = nftGrantsOf(context).filter(({ collection }) => collection && isWithdrawalNft(context, collection));
    if (grants.length === 0) return 'not-applicable';
    return grants
      .filter(({ operator, action }) => !isOwn(context, operator, action))
      .map((grant) => ({
        severity: 'critical' as const,
        ...(grant.all ? {} : { variant: 'one' }),
        ...nftValues(context, grant),
      }));
  },
});
