import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action } from '@/lib/types';
import { same } from './same';

/** Whether the positions before and after are those of whoever acts: only the signer's were read. */
export const isObserved = ({ request }: Pick<RuleContext, 'request'>, { actor, signed }: Action): boolean =>
  !signed && (actor === undefined || same(actor, request.account));
