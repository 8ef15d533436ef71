import { type Hex, hashDomain, hashStruct, hashTypedData } from 'viem';
import type { Request } from '@/lib/types';

/** What wallets and scripts show of typed data, to compare; absent where it is not sure what a wallet would sign. */
export type TypedHashes = { domain: Hex; struct: Hex; digest: Hex };

/** Hashing takes time by length, and the page chooses the length. */
const MAX_CHARS = 100_000;
/** Versions whose hash EIP-712 defines; the first one has its own. */
const METHODS = new Set(['eth_signTypedData_v3', 'eth_signTypedData_v4']);

/** Hashes of EIP-712: of the domain, of the message, and of both together, which is what is signed. */
export function typedHashes(request: Request): TypedHashes | undefined {
  if (request.kind !== 'typedData' || !METHODS.has(request.raw.method)) return undefined;
  const { domain, types, primaryType, message } = request.typedData;
  // Some wallets sign a domain that has no type, and others leave it out.
  if (!types.EIP712Domain || JSON.stringify([message, types], plain).length > MAX_CHARS) return undefined;
  const typed = { domain, types, primaryType, message };
  try {
    return {
      domain: hashDomain(typed as never),
      struct: hashStruct({ data: message, primaryType, types } as never),
      digest: hashTypedData(typed as never),
    };
  } catch {
    return undefined;
  }
}

/** `Permit(address owner,address spender)`, one for each struct that is not the domain. */
export const structsOf = (request: Request): string[] =>
  request.kind === 'typedData'
    ? Object.entries(request.typedData.types)
        .filter(([name]) => name !== 'EIP712Domain')
        .map(([name, members]) => `${name}(${members.map((member) => `${member.type} ${member.name}`).join(',')})`)
    : [];

const plain = (_key: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
