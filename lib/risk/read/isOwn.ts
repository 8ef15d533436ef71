import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';
import { same } from './same';

/** The signer, or an account that the request acts for. */
export const isOwn = ({ request }: Pick<RuleContext, 'request'>, address: Address): boolean =>
  same(address, request.account) || request.subjects.some((subject) => same(subject, address));
