import type { Deployment } from '@/lib/store/Settings';

/** The files with one more; a file of the same chain and name is replaced. The latest counts first for its endpoint. */
export const withDeployment = (all: readonly Deployment[], added: Deployment): readonly Deployment[] => [
  added,
  ...all.filter(({ chainId, name }) => chainId !== added.chainId || name !== added.name),
];
