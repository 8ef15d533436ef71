import { type ActionPart, functionTable, joinTables } from '@/lib/decode/functionTable';
import type { Address } from '@/lib/types';
import { multiSendAbi, safeAbi } from './abi';
import { executed, safeTransaction } from './executed';
import { readMultiSend } from './readMultiSend';

/** Who may act for the Safe, and who may stop it. Only the Safe itself can call these: they stand inside of its transactions. */
const governed = (change: string, safe: Address, args: ActionPart['args']): ActionPart[] => [
  { type: 'changeSafe', args: { safe, change, ...args } },
];

/** Of any contract, by exact shape: Safes stand at addresses of their own. */
export const safeFunctions = joinTables(
  functionTable(safeAbi, {
    execTransaction: ([to, value, data, operation, , , gasPrice, gasToken, refundReceiver], { call, contracts }) => [
      safeTransaction(call.to, { to, value, data, operation, gasPrice, gasToken, refundReceiver }, contracts),
    ],
    execTransactionFromModule: ([to, value, data, operation], { call, contracts }) => [
      {
        type: 'execTransaction',
        args: { safe: call.to, to, amount: value, operation },
        inner: executed(call.to, { to, value, data, operation }, contracts),
      },
    ],
    execTransactionFromModuleReturnData: ([to, value, data, operation], { call, contracts }) => [
      {
        type: 'execTransaction',
        args: { safe: call.to, to, amount: value, operation },
        inner: executed(call.to, { to, value, data, operation }, contracts),
      },
    ],
    approveHash: ([hash], { call }) => [{ type: 'approveHash', args: { safe: call.to, hash } }],
    enableModule: ([module], { call }) => governed('enableModule', call.to, { grantee: module }),
    disableModule: ([, module], { call }) => governed('disableModule', call.to, { module }),
    setGuard: ([guard], { call }) => governed('setGuard', call.to, { grantee: guard }),
    setModuleGuard: ([guard], { call }) => governed('setModuleGuard', call.to, { grantee: guard }),
    setFallbackHandler: ([handler], { call }) => governed('setFallbackHandler', call.to, { grantee: handler }),
    addOwnerWithThreshold: ([owner, threshold], { call }) =>
      governed('addOwner', call.to, { grantee: owner, threshold }),
    removeOwner: ([, owner, threshold], { call }) => governed('removeOwner', call.to, { owner, threshold }),
    swapOwner: ([, oldOwner, newOwner], { call }) =>
      governed('swapOwner', call.to, { owner: oldOwner, grantee: newOwner }),
    changeThreshold: ([threshold], { call }) => governed('changeThreshold', call.to, { threshold }),
  }),
  // Called and not delegated to, MultiSendCallOnly makes the calls in its own name.
  functionTable(multiSendAbi, {
    multiSend: ([transactions], { call }) => {
      const calls = readMultiSend(transactions);
      if (!calls) return [];
      const inner = calls.map(({ operation, ...one }) => ({ ...one, from: call.to, delegate: operation !== 0 }));
      return [{ type: 'batch', args: { calls: BigInt(calls.length) }, inner }];
    },
  }),
);
