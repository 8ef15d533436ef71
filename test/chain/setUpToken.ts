import type { Address } from '@/lib/types';
import { strategyFactoryAbi, tokenAbi } from './abis';
import type { AnvilClient } from './connect';
import type { Send } from './createSend';
import { deploy } from './deploy';
import { people } from './people';

/** A token with its strategy; 1000 for the staker and for the neighbour. */
export async function setUpToken(
  client: AnvilClient,
  send: Send,
  strategyFactory: Address,
  name: string,
  symbol: string,
): Promise<{ token: Address; strategy: Address }> {
  const { deployer, staker, neighbour } = people;
  const token = await deploy(client, deployer.address, 'TestToken', [name, symbol]);
  for (const { address } of [staker, neighbour]) {
    await send(deployer.address, token, { abi: tokenAbi, functionName: 'mint', args: [address, 1_000n * 10n ** 18n] });
  }
  await send(deployer.address, strategyFactory, {
    abi: strategyFactoryAbi,
    functionName: 'deployNewStrategy',
    args: [token],
  });
  const strategy = await client.readContract({
    address: strategyFactory,
    abi: strategyFactoryAbi,
    functionName: 'deployedStrategies',
    args: [token],
  });
  return { token, strategy };
}
