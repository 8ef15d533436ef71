import { encodeFunctionData, parseAbi, zeroAddress } from 'viem';
import { deployedBytecode } from '@/contracts/artifacts/EigenLayerMoreLens.json';
import type { Hints, Protocol, Read } from '@/lib/protocols/defineProtocol';
import type { Address, ChainId, Hex } from '@/lib/types';
import { moreLensAbi } from './moreLensAbi';
import { NATIVE_STRATEGY, strategies } from './strategies';

/** Views that one call answers. */
export const viewsAbi = parseAbi([
  'function paused() view returns (uint256)',
  'function strategyIsWhitelistedForDeposit(address strategy) view returns (bool)',
  'function underlyingToken() view returns (address)',
  'function isOperator(address operator) view returns (bool)',
  'function getOperatorSetCount(address avs) view returns (uint256)',
  'function getAdmins(address account) view returns (address[])',
  'function claimerFor(address earner) view returns (address)',
  'function getOperatorShares(address operator, address[] strategies) view returns (uint256[])',
  'function cumulativeClaimed(address earner, address token) view returns (uint256)',
]);

/** Contracts that can be paused, part by part. */
const pausable = [
  ...['delegationManager', 'strategyManager', 'allocationManager'],
  ...['eigenPodManager', 'rewardsCoordinator', 'avsDirectory', 'strategyFactory'],
];

const abi = viewsAbi;

/** What EigenLayer says besides stake: whose pods, which vaults, who may act and claim, what is paused. */
export const moreReads: Protocol['reads'] = ({ chainId, contracts, account, hints }) => {
  const { delegationManager, allocationManager, strategyManager, permissionController, rewardsCoordinator } = contracts;
  const staker = lower(account);
  const named = hints.strategies.map(lower).filter((strategy) => strategy !== NATIVE_STRATEGY);
  return [
    ...lensReads({ chainId, contracts, account, hints: { ...hints, strategies: named } }),
    ...pausable.flatMap((role) => paused(contracts[role])),
    ...named.flatMap((strategy) => [
      ...paused(strategy),
      ...read(strategy, `underlying:${strategy}`, encodeFunctionData({ abi, functionName: 'underlyingToken' })),
      ...read(
        strategyManager,
        `depositable:${strategy}`,
        encodeFunctionData({ abi, functionName: 'strategyIsWhitelistedForDeposit', args: [strategy] }),
      ),
    ]),
    ...read(delegationManager, 'operator', encodeFunctionData({ abi, functionName: 'isOperator', args: [staker] })),
    ...askedOperators(hints).flatMap((operator) =>
      read(
        delegationManager,
        sharesId(operator),
        encodeFunctionData({
          ...{ abi, functionName: 'getOperatorShares' },
          args: [operator, askedStrategies(chainId, hints)],
        }),
      ),
    ),
    ...read(
      allocationManager,
      'sets',
      encodeFunctionData({ abi, functionName: 'getOperatorSetCount', args: [staker] }),
    ),
    ...read(permissionController, 'admins', encodeFunctionData({ abi, functionName: 'getAdmins', args: [staker] })),
    ...read(rewardsCoordinator, 'claimer', encodeFunctionData({ abi, functionName: 'claimerFor', args: [staker] })),
    ...(hints.rewards ?? []).flatMap(({ earner, token }) =>
      read(
        rewardsCoordinator,
        claimedId(earner, token),
        encodeFunctionData({ abi, functionName: 'cumulativeClaimed', args: [lower(earner), lower(token)] }),
      ),
    ),
  ];
};

export const pausedId = (contract: Address): string => `paused:${lower(contract)}`;

export const claimedId = (earner: Address, token: Address): string => `claimed:${lower(earner)}:${lower(token)}`;

export const sharesId = (operator: Address): string => `shares:${lower(operator)}`;

/** As many operators as the lens looks at. */
const MAX_OPERATORS = 8;

export const askedOperators = ({ operators }: Hints): readonly Address[] =>
  operators.slice(0, MAX_OPERATORS).map(lower);

/** Whether anybody trusts an operator shows in all that EigenLayer lists, not only in what the account has. */
export const askedStrategies = (chainId: ChainId, hints: Hints): readonly Address[] => {
  const listed = strategies.flatMap((known) => (known.chainId === chainId ? [known.strategy] : []));
  return [...new Set([NATIVE_STRATEGY, ...listed, ...hints.strategies].map(lower))];
};

const lensReads: Protocol['reads'] = ({ contracts, account, hints }) => {
  const { delegationManager, allocationManager, strategyManager, eigenPodManager } = contracts;
  if (!delegationManager || !allocationManager || !strategyManager) return [];
  const asked = {
    delegationManager: lower(delegationManager),
    allocationManager: lower(allocationManager),
    strategyManager: lower(strategyManager),
    // Nobody answers there: then whose pods are whose is not read.
    eigenPodManager: lower(eigenPodManager ?? zeroAddress),
    staker: lower(account),
    unlisted: (hints.unlisted ?? []).map(lower),
    operators: hints.operators.map(lower),
    strategies: hints.strategies,
  };
  const data = encodeFunctionData({ abi: moreLensAbi, functionName: 'read', args: [asked] });
  return [{ id: 'more', to: 'lens:eigenlayer-more', data, code: deployedBytecode as Hex }];
};

const paused = (contract: Address | undefined): readonly Read[] =>
  contract ? read(contract, pausedId(contract), encodeFunctionData({ abi, functionName: 'paused' })) : [];

const read = (contract: Address | undefined, id: string, data: Hex): readonly Read[] =>
  contract ? [{ id, to: lower(contract), data }] : [];

/** Encoders refuse a wrong checksum; case means nothing here. */
const lower = (address: Address): Address => address.toLowerCase() as Address;
