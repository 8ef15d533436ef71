import { type Address, encodeAbiParameters, type Hex, keccak256 } from 'viem';
import { decodeCall } from '@/lib/decode/decodeCall';
import { type ActionPart, type FunctionTable, functionTable } from '@/lib/decode/functionTable';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Withdrawal } from '@/lib/types';
import { delegationManagerAbi, strategyManagerAbi, withdrawalAbi } from './abi';
import { obsoleteFunctions } from './obsolete';

const strategyManager = functionTable(strategyManagerAbi, {
  depositIntoStrategy: ([strategy, token, amount], { request }) => [
    { type: 'deposit', args: { strategy, token, amount, staker: request.account } },
  ],
  // The caller pays; the shares are the staker's.
  depositIntoStrategyWithSignature: ([strategy, token, amount, staker]) => [
    { type: 'deposit', args: { strategy, token, amount, staker } },
  ],
  burnShares: ([strategy]) => [{ type: 'burnShares', args: { strategy } }],
  clearBurnOrRedistributableShares: ([operatorSet, slashId]) => [
    { type: 'clearBurnOrRedistributableShares', args: { operatorSet, slashId } },
  ],
  clearBurnOrRedistributableSharesByStrategy: ([operatorSet, slashId, strategy]) => [
    { type: 'clearBurnOrRedistributableShares', args: { operatorSet, slashId, strategy } },
  ],
});

const delegationManager = functionTable(delegationManagerAbi, {
  delegateTo: ([operator, , approverSalt]) => [{ type: 'delegate', args: { operator, approverSalt } }],
  redelegate: ([operator, , approverSalt]) => [{ type: 'redelegate', args: { operator, approverSalt } }],
  undelegate: ([staker]) => [{ type: 'undelegate', args: { staker } }],
  queueWithdrawals: ([params]) => params.map((args) => ({ type: 'queueWithdrawal', args })),
  completeQueuedWithdrawal: ([withdrawal, tokens, receiveAsTokens]) => [complete(withdrawal, tokens, receiveAsTokens)],
  // Lists of other lengths are a call that fails: nothing can be said of what it does.
  completeQueuedWithdrawals: ([withdrawals, tokens, receiveAsTokens]) =>
    tokens.length === withdrawals.length && receiveAsTokens.length === withdrawals.length
      ? withdrawals.map((withdrawal, index) =>
          complete(withdrawal, tokens[index] ?? [], receiveAsTokens[index] as boolean),
        )
      : [],
  registerAsOperator: ([delegationApprover, allocationDelay, metadataURI]) => [
    { type: 'registerAsOperator', args: { delegationApprover, allocationDelay, metadataURI } },
  ],
  modifyOperatorDetails: ([operator, delegationApprover]) => [
    { type: 'modifyOperatorDetails', args: { operator, delegationApprover } },
  ],
  updateOperatorMetadataURI: ([operator, metadataURI]) => [
    { type: 'updateOperatorMetadataURI', args: { operator, metadataURI } },
  ],
});

const complete = (withdrawal: Withdrawal, tokens: readonly Address[], receiveAsTokens: boolean): ActionPart => ({
  type: 'completeWithdrawal',
  args: { withdrawal, withdrawalRoot: withdrawalRoot(withdrawal), tokens, receiveAsTokens },
});

/** By which the queue knows a withdrawal. */
const withdrawalRoot = (withdrawal: Withdrawal): Hex => keccak256(encodeAbiParameters(withdrawalAbi, [withdrawal]));

const tables: Readonly<Record<string, FunctionTable>> = { strategyManager, delegationManager };

/** What a call to one of EigenLayer's contracts does; `undefined` for a function that is not read yet. */
export const decode: Protocol['decode'] = (call, context) => {
  const table = Object.hasOwn(tables, context.role) ? tables[context.role] : undefined;
  if (!table) return undefined;
  return decodeCall('eigenlayer', table, call, context) ?? decodeObsolete(call, context);
};

const decodeObsolete: Protocol['decode'] = ({ to, data }, { path }) => {
  const item = obsoleteFunctions.get(data.slice(0, 10).toLowerCase() as Hex);
  if (!item) return undefined;
  return [{ protocol: 'eigenlayer', type: 'obsolete', contract: to, function: item.name, args: {}, path, flags: [] }];
};
