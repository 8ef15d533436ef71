import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';
import { isOwn } from './isOwn';
import { same } from './same';

/** Whether an account is the one that acts, where that is not the signer; else whether it is the signer's own. */
export const isWhose = (context: Pick<RuleContext, 'request'>, account: Address, actor?: Address): boolean =>
  actor ? same(account, actor) : isOwn(context, account);
