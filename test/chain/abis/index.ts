/** What the tests and the world call; signatures as EigenLayer publishes them. */
export { allocationManagerAbi } from './allocationManagerAbi';
export { delegationManagerAbi } from './delegationManagerAbi';
export { eigenPodAbi } from './eigenPodAbi';
export { eigenPodManagerAbi } from './eigenPodManagerAbi';
export { permissionControllerAbi } from './permissionControllerAbi';
export { rewardsCoordinatorAbi } from './rewardsCoordinatorAbi';
export { strategyAbi } from './strategyAbi';
export { strategyFactoryAbi } from './strategyFactoryAbi';
export { strategyManagerAbi } from './strategyManagerAbi';
export { tokenAbi } from './tokenAbi';
