import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address } from '@/lib/types';
import { same } from './same';

/** The signer, or an account that the request acts for; for a call inside of another, whoever makes it. */
export const isOwn = (
  { request }: Pick<RuleContext, 'request'>,
  address: Address,
  action?: Pick<Action, 'actor'>,
): boolean =>
  same(address, request.account) ||
  request.subjects.some((subject) => same(subject, address)) ||
  same(address, action?.actor);
