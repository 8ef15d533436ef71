import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { Address, Asset, ChainId, Layer, ProtocolId } from '@/lib/types';
import { type AddressMap, createAddressMap } from './createAddressMap';

export type Contract = { protocol: ProtocolId; role: string };

export type Shipped = {
  contracts: AddressMap<Contract>;
  tokens: AddressMap<Asset>;
  names: AddressMap<string>;
};

type Lists = {
  protocols: readonly Pick<Protocol, 'id' | 'contracts'>[];
  tokens: readonly (Pick<Asset, 'symbol' | 'decimals'> & {
    kind: string;
    issuer?: Layer;
    addresses: Readonly<Record<string, string | undefined>>;
  })[];
  parties: readonly { chain: ChainId; address: string; name: string }[];
};

/**
 * The lists that come with the package, by chain and address.
 *
 * @throws when two entries of one list claim an address: which of them is right is for whoever ships them to say, and the
 * later one must not win silently. A protocol's own token is in two lists, as a contract and as a token.
 */
export const indexShipped = ({ protocols, tokens, parties }: Lists): Shipped => {
  const index: Shipped = { contracts: createAddressMap(), tokens: createAddressMap(), names: createAddressMap() };
  for (const { id, contracts } of protocols)
    for (const [role, byChain] of Object.entries(contracts))
      for (const [chain, address] of Object.entries(byChain))
        add(index.contracts, `${id}.${role}`, chain, address, { protocol: id, role });
  for (const { addresses, symbol, decimals, kind, issuer } of tokens)
    for (const [chain, address] of Object.entries(addresses) as [string, Address][])
      add(index.tokens, symbol, chain, address, {
        ...{ address, symbol, decimals, kind, verified: true },
        ...(issuer === undefined ? {} : { issuer }),
      });
  for (const { chain, address, name } of parties) add(index.names, name, chain, address as Address, name);
  return index;
};

const add = <T>(map: AddressMap<T>, what: string, chain: string | ChainId, address: Address, value: T): void => {
  const id = Number(chain);
  if (map.get(id, address) !== undefined)
    throw new Error(`The catalogue has ${address} on chain ${chain} twice; the second time as ${what}.`);
  map.set(id, address, value);
};
