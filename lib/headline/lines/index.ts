import type { Action } from '@/lib/types';
import type { TellLines } from '../types';
import { authorityLines } from './authority';
import { completeWithdrawal } from './completeWithdrawal';
import { delegate } from './delegate';
import { deposit } from './deposit';
import { eigenlayerLines } from './eigenlayer';
import { queueWithdrawal, undelegate } from './leave';
import { modifyOperatorDetails, registerAsOperator, updateOperatorMetadataURI } from './operator';
import { addChain, connect, grantSession, setCode, switchChain, watchAsset } from './permission';
import { approveAll, permit, signedTransfer } from './permit';
import { claim, setClaimer } from './rewards';
import { approve, decreaseAllowance, transfer } from './token';
import { fallback, lookAlike, unknown } from './unknown';

/** Which sentences tell which action; most of what a restaker signs has its own. */
const table: Readonly<Record<string, TellLines>> = {
  ...Object.fromEntries(Object.entries(eigenlayerLines).map(([type, lines]) => [`eigenlayer.${type}`, lines])),
  ...authorityLines,
  'eigenlayer.deposit': deposit,
  'eigenlayer.delegate': delegate,
  'eigenlayer.redelegate': undelegate,
  'eigenlayer.undelegate': undelegate,
  'eigenlayer.queueWithdrawal': queueWithdrawal,
  'eigenlayer.completeWithdrawal': completeWithdrawal,
  'eigenlayer.registerAsOperator': registerAsOperator,
  'eigenlayer.modifyOperatorDetails': modifyOperatorDetails,
  'eigenlayer.updateOperatorMetadataURI': updateOperatorMetadataURI,
  'eigenlayer.processClaim': claim,
  'eigenlayer.setClaimerFor': setClaimer,
  'erc20.approve': approve,
  'erc20.increaseAllowance': approve,
  'erc20.decreaseAllowance': decreaseAllowance,
  'erc20.transfer': transfer,
  'erc20.transferFrom': transfer,
  'erc20.permit': permit,
  'erc20.transferWithAuthorization': signedTransfer,
  'erc20.receiveWithAuthorization': signedTransfer,
  'permit2.approve': approve,
  'permit2.permit': permit,
  'permit2.permitTransfer': permit,
  'erc721.setApprovalForAll': approveAll,
  'erc1155.setApprovalForAll': approveAll,
  'unknown.connect': connect,
  'unknown.switchChain': switchChain,
  'unknown.addChain': addChain,
  'unknown.watchAsset': watchAsset,
  'unknown.grantSession': grantSession,
  'unknown.setCode': setCode,
  'unknown.unknown': unknown,
};

export function linesFor(action: Action): TellLines {
  return ownLines(action) ?? fallback;
}

/** Sentences of its own, or none: then only the kind of request can be told. */
export function ownLines({ flags, protocol, type }: Action): TellLines | undefined {
  if (flags.includes('look-alike')) return lookAlike;
  const key = `${protocol}.${type}`;
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
