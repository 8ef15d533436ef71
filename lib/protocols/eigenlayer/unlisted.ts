import { decodeCall } from '@/lib/decode/decodeCall';
import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { ChainFacts } from '@/lib/types';
import { calls } from './calls';

/** EigenPods and time-locked vaults: each is a contract of its own that no list can hold. */
export const decodeUnlisted: NonNullable<Protocol['decodeUnlisted']> = (call, context) => {
  const { eigenPodManager, strategyManager } = context.contracts;
  return (
    (eigenPodManager && decodeCall('eigenlayer', calls.eigenPod, call, context)) ||
    (strategyManager && decodeCall('eigenlayer', calls.durationVault, call, context)) ||
    undefined
  );
};

/** The manager says which pods are EigenLayer's, and the list of strategies which vaults are. */
export const isGenuine: NonNullable<Protocol['isGenuine']> = ({ contract, function: name }, { eigenlayer }) => {
  const at = contract?.toLowerCase();
  return isOfPod(name) ? isPod(eigenlayer, at) : isVault(eigenlayer, at);
};

type Facts = ChainFacts['eigenlayer'];

const ofPod = new Set([...calls.eigenPod.values()].map(({ item }) => item.name));
const isOfPod = (name: string): boolean => ofPod.has(name);

const isPod = (facts: Facts, at: string | undefined): boolean | undefined =>
  facts?.pods?.some(({ pod, owner }) => owner !== undefined && pod.toLowerCase() === at);

const isVault = (facts: Facts, at: string | undefined): boolean | undefined =>
  facts?.vaults?.some(({ vault, genuine }) => genuine && vault.toLowerCase() === at);
