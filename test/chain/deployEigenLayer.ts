import { getContractAddress } from 'viem';
import type { Address } from '@/lib/types';
import type { AnvilClient } from './connect';
import { deploy } from './deploy';

export type EigenLayer = Record<
  | 'delegationManager'
  | 'strategyManager'
  | 'allocationManager'
  | 'eigenPodManager'
  | 'strategyFactory'
  | 'permissionController'
  | 'rewardsCoordinator',
  Address
>;

/** Blocks. Mainnet's are 100800, 100800, 126000 and 50400; ours keep the ratio. */
export type Delays = { withdrawal: number; deallocation: number; configuration: number; slashResolution: number };

export const delaysOf = (withdrawal: number): Delays => ({
  withdrawal,
  deallocation: withdrawal,
  configuration: (withdrawal * 5) / 4,
  slashResolution: withdrawal / 2,
});

/** The stand-in's core contracts, which know each other from the start: their addresses follow from the nonce. */
export async function deployEigenLayer(client: AnvilClient, deployer: Address, delays: Delays): Promise<EigenLayer> {
  const nonce = BigInt(await client.getTransactionCount({ address: deployer }));
  const at = (index: bigint) => getContractAddress({ from: deployer, nonce: nonce + index });
  const core: EigenLayer = {
    delegationManager: at(0n),
    strategyManager: at(1n),
    allocationManager: at(2n),
    eigenPodManager: at(3n),
    strategyFactory: at(4n),
    permissionController: at(5n),
    rewardsCoordinator: at(6n),
  };
  const { delegationManager, strategyManager, allocationManager, eigenPodManager, strategyFactory } = core;
  const plan: readonly [name: string, args: readonly unknown[], address: Address][] = [
    ['DelegationManager', [strategyManager, eigenPodManager, allocationManager, delays.withdrawal], delegationManager],
    [
      'StrategyManager',
      [delegationManager, allocationManager, strategyFactory, delays.slashResolution],
      strategyManager,
    ],
    ['AllocationManager', [delegationManager, delays.deallocation, delays.configuration], allocationManager],
    ['EigenPodManager', [delegationManager], eigenPodManager],
    ['StrategyFactory', [strategyManager], strategyFactory],
    ['PermissionController', [], core.permissionController],
    ['RewardsCoordinator', [core.permissionController], core.rewardsCoordinator],
  ];
  for (const [name, args, address] of plan) {
    const deployed = await deploy(client, deployer, name, args);
    if (deployed.toLowerCase() !== address.toLowerCase()) throw new Error(`${name} came to another address`);
  }
  return core;
}
