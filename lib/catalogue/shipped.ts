import { protocols } from '@/lib/protocols';
import type { Address, Asset, ChainId, ProtocolId } from '@/lib/types';
import { type AddressMap, createAddressMap } from './createAddressMap';
import parties from './data/parties.json';
import tokens from './data/tokens.json';

export type Contract = { protocol: ProtocolId; role: string };

export type Shipped = {
  contracts: AddressMap<Contract>;
  tokens: AddressMap<Asset>;
  names: AddressMap<string>;
};

let known: Shipped | undefined;

/** What comes with the package; made once, when it is first asked for. */
export const shipped = (): Shipped => {
  known ??= build();
  return known;
};

const build = (): Shipped => {
  const index: Shipped = { contracts: createAddressMap(), tokens: createAddressMap(), names: createAddressMap() };
  for (const { id, contracts } of protocols)
    for (const [role, byChain] of Object.entries(contracts))
      for (const [chain, address] of Object.entries(byChain))
        index.contracts.set(Number(chain), address, { protocol: id, role });
  for (const { addresses, symbol, decimals, kind, issuer } of tokens)
    for (const [chain, address] of Object.entries(addresses) as [string, Address][])
      index.tokens.set(Number(chain), address, {
        address,
        symbol,
        decimals,
        verified: true,
        kind,
        ...(issuer === undefined ? {} : { issuer }),
      });
  for (const { chain, address, name } of parties) index.names.set(chain as ChainId, address as Address, name);
  return index;
};
