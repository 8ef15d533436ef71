import { foreignText } from '@/lib/format/foreignText';
import { protocols } from '@/lib/protocols';
import type { Contracts } from '@/lib/protocols/defineProtocol';
import type { Deployment, Labels } from '@/lib/store/Settings';
import type { Address, Asset, ChainId, ProtocolId } from '@/lib/types';
import type { Catalogue } from './Catalogue';
import { chains } from './chains';
import { createAddressMap } from './createAddressMap';
import type { Contract } from './indexShipped';
import { shipped } from './shipped';

/**
 * The shipped catalogue with the user's deployment files and labels on top. Files add: where one names a role that is
 * shipped already, both addresses are that contract, and the file's is the one that is read.
 */
export const createCatalogue = ({
  deployments,
  labels,
}: {
  deployments: readonly Deployment[];
  labels: Labels;
}): Catalogue => {
  const base = shipped();
  const own = imported(deployments);

  /** Asked for with every call that is decoded. Of chains that nobody knows nothing is kept: pages make up any number. */
  const known = new Map<string, Contracts>();
  const contracts = (protocol: ProtocolId, chainId: ChainId): Contracts | undefined => {
    const key = `${protocol}/${chainId}`;
    const kept = known.get(key);
    if (kept) return kept;
    const found = {
      ...roles(base.contracts.on(chainId), protocol),
      ...roles(own.contracts.on(chainId), protocol),
    };
    if (Object.keys(found).length === 0) return undefined;
    known.set(key, Object.freeze(found));
    return found;
  };

  return {
    find: (chainId, address) => own.contracts.get(chainId, address) ?? base.contracts.get(chainId, address),
    contracts,
    token: (chainId, address) => own.tokens.get(chainId, address) ?? base.tokens.get(chainId, address),
    tokens: (chainId) => {
      const byAddress = [...base.tokens.on(chainId), ...own.tokens.on(chainId)];
      return [...new Map(byAddress.map(([address, token]) => [address.toLowerCase(), token])).values()];
    },
    familiar: (chainId) => {
      const indexes = [base.contracts, own.contracts, base.tokens, own.tokens, base.names, own.names];
      const known = indexes.flatMap((index) => index.on(chainId).map(([address]) => address.toLowerCase() as Address));
      return [...new Set([...known, ...(Object.keys(labels[chainId] ?? {}) as Address[])])];
    },
    name: (chainId, address) =>
      labels[chainId]?.[address.toLowerCase()] ??
      own.names.get(chainId, address) ??
      base.names.get(chainId, address) ??
      contractName(own.contracts.get(chainId, address) ?? base.contracts.get(chainId, address)),
    namedBy: (chainId, address) => {
      if (labels[chainId]?.[address.toLowerCase()] !== undefined) return 'label';
      const isIn = (index: typeof own | typeof base) =>
        [index.names, index.contracts, index.tokens].some((part) => part.get(chainId, address) !== undefined);
      return isIn(own) ? 'file' : isIn(base) ? 'list' : undefined;
    },
    chain: (chainId) => chainOf(chainId, deployments),
    covers: (chainId) =>
      [base.contracts, base.tokens, own.contracts, own.tokens].some((part) => part.on(chainId).length > 0),
  };
};

const imported = (deployments: readonly Deployment[]) => {
  const index = {
    contracts: createAddressMap<Contract>(),
    tokens: createAddressMap<Asset>(),
    names: createAddressMap<string>(),
  };
  for (const { chainId, contracts, tokens, names } of deployments) {
    for (const [protocol, byRole] of Object.entries(contracts))
      for (const [role, address] of Object.entries(byRole))
        index.contracts.set(chainId, address, { protocol: protocol as ProtocolId, role });
    for (const token of tokens) index.tokens.set(chainId, token.address, { ...token, verified: true });
    for (const [address, name] of Object.entries(names)) index.names.set(chainId, address as Address, name);
  }
  return index;
};

const roles = (contracts: readonly (readonly [Address, Contract])[], protocol: ProtocolId) =>
  Object.fromEntries(
    contracts.filter(([, found]) => found.protocol === protocol).map(([address, { role }]) => [role, address]),
  );

/** "EigenLayer DelegationManager" */
const contractName = (contract: Contract | undefined): string | undefined => {
  if (!contract) return undefined;
  const protocol = protocols.find(({ id }) => id === contract.protocol);
  const own = protocol?.roleNames;
  if (own && Object.hasOwn(own, contract.role)) return own[contract.role];
  return `${protocol?.name ?? contract.protocol} ${contract.role.charAt(0).toUpperCase()}${contract.role.slice(1)}`;
};

const chainOf = (chainId: ChainId, deployments: readonly Deployment[]): ReturnType<Catalogue['chain']> => {
  const known = Object.hasOwn(chains, chainId) ? chains[chainId] : undefined;
  const deployment = deployments.find((one) => one.chainId === chainId);
  // A file's own word, and shown in places where only plain text can stand.
  return (
    known ??
    (deployment && { name: foreignText(deployment.name, { max: 48 }), nativeSymbol: 'ETH', secondsPerBlock: 12 })
  );
};
