import { decodeFunctionResult, encodeFunctionData } from 'viem';
import { deployedBytecode } from '@/contracts/artifacts/NameLens.json';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Read, ReadResult } from '@/lib/protocols/defineProtocol';
import type { Address, ChainId, Hex, Review } from '@/lib/types';
import { isPlainName } from './isPlainName';
import { nameLensAbi } from './nameLensAbi';
import { registryOf } from './registryOf';

const ID = 'names';
/** What the lens takes at most. */
const MOST = 12;

/** Whom to ask ENS for: those of a request whom neither the catalogue nor the user has a name for, the first few. */
export const namelessOf = (catalogue: Catalogue, chainId: ChainId, parties: readonly Address[]): readonly Address[] =>
  [...new Set(parties.map(lower))].filter((party) => !catalogue.namedBy(chainId, party)).slice(0, MOST);

/** One read for all of them; none on a chain that has no registry. */
export const nameReads = (catalogue: Catalogue, chainId: ChainId, parties: readonly Address[]): readonly Read[] => {
  const registry = registryOf(catalogue, chainId);
  if (!registry || parties.length === 0) return [];
  const args = [lower(registry), parties] as const;
  const data = encodeFunctionData({ abi: nameLensAbi, functionName: 'read', args });
  return [{ id: ID, to: 'lens:names', data, code: deployedBytecode as Hex }];
};

/** Names that hold both ways, by what the lens answered for these parties; a name that is not plain is none. */
export const namesOf = (parties: readonly Address[], results: readonly ReadResult[]): NonNullable<Review['names']> => {
  const result = results.find(({ id }) => id === ID);
  if (!result?.ok) return {};
  try {
    const names = decodeFunctionResult({ abi: nameLensAbi, functionName: 'read', data: result.data });
    if (names.length !== parties.length) return {};
    return Object.fromEntries(
      parties.flatMap((party, index) => {
        const name = names[index];
        return name !== undefined && isPlainName(name) ? [[lower(party), name]] : [];
      }),
    );
  } catch {
    return {};
  }
};

/** Encoders refuse a wrong checksum; case means nothing here. */
const lower = (address: Address): Address => address.toLowerCase() as Address;
