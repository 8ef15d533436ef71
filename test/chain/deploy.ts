import { getAddress } from 'viem';
import type { Address } from '@/lib/types';
import { artefact } from './artefact';
import type { AnvilClient } from './connect';
import { receiptOf } from './receiptOf';

/** Deploys a contract of ours by its name. */
export async function deploy(
  client: AnvilClient,
  from: Address,
  name: string,
  args: readonly unknown[] = [],
): Promise<Address> {
  const { abi, bytecode } = artefact(name);
  const hash = await client.deployContract({ abi, bytecode, args, account: from, chain: null });
  const { contractAddress } = await receiptOf(client, hash);
  if (!contractAddress) throw new Error(`${name} could not be deployed`);
  return getAddress(contractAddress);
}
