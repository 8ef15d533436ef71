import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action } from '@/lib/types';

/** Structs that are signed, messages, permissions and code for the account: what is no call of a contract. */
const isOther = ({ type, args }: Action): boolean =>
  'primaryType' in args || 'method' in args || type === 'signMessage' || type === 'setCode';

/** The calls that a request makes or allows, those inside of others with them. */
export const callsOf = ({ actions }: Pick<RuleContext, 'actions'>): readonly Action[] =>
  actions.filter((action) => !isOther(action));
