import type { Action } from '@/lib/types';
import type { TellLines } from '../types';
import { completeWithdrawal } from './completeWithdrawal';
import { delegate } from './delegate';
import { deposit } from './deposit';
import { eigenlayerLines } from './eigenlayer';
import { queueWithdrawal, undelegate } from './leave';
import { modifyOperatorDetails, registerAsOperator, updateOperatorMetadataURI } from './operator';
import { approve, decreaseAllowance, transfer } from './token';
import { fallback, lookAlike, unknown } from './unknown';

/** Which sentences tell which action; most of what a restaker signs has its own. */
const table: Readonly<Record<string, TellLines>> = {
  ...Object.fromEntries(Object.entries(eigenlayerLines).map(([type, lines]) => [`eigenlayer.${type}`, lines])),
  'eigenlayer.deposit': deposit,
  'eigenlayer.delegate': delegate,
  'eigenlayer.redelegate': undelegate,
  'eigenlayer.undelegate': undelegate,
  'eigenlayer.queueWithdrawal': queueWithdrawal,
  'eigenlayer.completeWithdrawal': completeWithdrawal,
  'eigenlayer.registerAsOperator': registerAsOperator,
  'eigenlayer.modifyOperatorDetails': modifyOperatorDetails,
  'eigenlayer.updateOperatorMetadataURI': updateOperatorMetadataURI,
  'erc20.approve': approve,
  'erc20.increaseAllowance': approve,
  'erc20.decreaseAllowance': decreaseAllowance,
  'erc20.transfer': transfer,
  'erc20.transferFrom': transfer,
  'unknown.unknown': unknown,
};

export function linesFor(action: Action): TellLines {
  if (action.flags.includes('look-alike')) return lookAlike;
  return table[`${action.protocol}.${action.type}`] ?? fallback;
}
