import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action } from '@/lib/types';

export type EigenlayerType =
  | 'deposit'
  | 'delegate'
  | 'redelegate'
  | 'undelegate'
  | 'queueWithdrawal'
  | 'completeWithdrawal'
  | 'registerAsOperator'
  | 'setClaimerFor'
  | 'processClaim'
  | 'addPendingAdmin'
  | 'removeAdmin'
  | 'setAppointee'
  | 'modifyOperatorDetails'
  | 'setProofSubmitter'
  | 'requestWithdrawal'
  | 'requestConsolidation'
  | 'recoverTokens';

/** What the request asks EigenLayer's own contracts to do. */
export const eigenlayerActions = (
  { actions }: Pick<RuleContext, 'actions'>,
  ...types: readonly EigenlayerType[]
): readonly Action[] =>
  actions.filter(({ protocol, type }) => protocol === 'eigenlayer' && (types as readonly string[]).includes(type));
