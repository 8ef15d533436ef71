import type { FunctionTable } from '@/lib/decode/functionTable';
import { allocationManager } from './allocationManager';
import { avsDirectory } from './avsDirectory';
import { backingEigen } from './backingEigen';
import { crossChainRegistry } from './crossChainRegistry';
import { delegationManager } from './delegationManager';
import { durationVault } from './durationVault';
import { eigen } from './eigen';
import { eigenPod } from './eigenPod';
import { eigenPodManager } from './eigenPodManager';
import { emissionsController } from './emissionsController';
import { keyRegistrar } from './keyRegistrar';
import { permissionController } from './permissionController';
import { protocolRegistry } from './protocolRegistry';
import { proxyAdmin } from './proxyAdmin';
import { releaseManager } from './releaseManager';
import { rewardsCoordinator } from './rewardsCoordinator';
import { strategyFactory } from './strategyFactory';
import { strategyManager } from './strategyManager';

/** Functions of EigenLayer's contracts by role. */
export const calls = {
  strategyManager,
  delegationManager,
  allocationManager,
  eigenPodManager,
  eigenPod,
  rewardsCoordinator,
  permissionController,
  avsDirectory,
  strategyFactory,
  durationVault,
  eigen,
  backingEigen,
  keyRegistrar,
  releaseManager,
  crossChainRegistry,
  emissionsController,
  protocolRegistry,
  proxyAdmin,
} satisfies Readonly<Record<string, FunctionTable>>;
