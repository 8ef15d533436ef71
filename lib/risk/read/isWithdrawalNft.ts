import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';

/** A token that stands for a withdrawal that waits: whoever has it is paid. */
export const isWithdrawalNft = ({ known }: Pick<RuleContext, 'known'>, collection: Address): boolean =>
  /withdrawal\w*(?:nft|erc721)$/i.test(known(collection)?.role ?? '');
