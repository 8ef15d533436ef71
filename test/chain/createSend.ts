import {
  type Abi,
  type ContractFunctionName,
  type EncodeFunctionDataParameters,
  encodeFunctionData,
  type Hex,
  type TransactionReceipt,
} from 'viem';
import type { Address } from '@/lib/types';
import type { AnvilClient } from './connect';
import { receiptOf } from './receiptOf';

/** A call of a contract, from any account that anvil holds or impersonates. Throws when it reverts. */
export type Send = <const abi extends Abi, name extends ContractFunctionName<abi>>(
  from: Address,
  to: Address,
  call: EncodeFunctionDataParameters<abi, name> & { value?: bigint },
) => Promise<TransactionReceipt>;

export type SendData = (from: Address, call: { to: Address; data: Hex; value?: bigint }) => Promise<TransactionReceipt>;

export const createSendData =
  (client: AnvilClient): SendData =>
  async (from, { to, data, value = 0n }) => {
    // anvil estimates in the last block, not the next one, and is too low where a contract keeps one entry a block.
    const hash = await client.sendTransaction({ account: from, to, data, value, gas: 8_000_000n, chain: null });
    const receipt = await receiptOf(client, hash);
    if (receipt.status !== 'success') throw new Error(`Transaction ${hash} reverted`);
    return receipt;
  };

export function createSend(client: AnvilClient): Send {
  const sendData = createSendData(client);
  return (from, to, { value, ...call }) =>
    sendData(from, { to, value, data: encodeFunctionData(call as EncodeFunctionDataParameters) });
}
