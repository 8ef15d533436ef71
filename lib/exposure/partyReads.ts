import { type Address, type Hex, pad, slice } from 'viem';
import { deployedBytecode } from '@/contracts/artifacts/CodeLens.json';
import type { Read, ReadResult } from '@/lib/protocols/defineProtocol';

/** EIP-7702: an account's code is this and the address that it delegates to. */
const DELEGATION = '0xef0100';
const DELEGATION_BYTES = 23;

/** Whether there is code at addresses that matter, and of which kind. */
export const partyReads = (parties: readonly Address[]): readonly Read[] =>
  parties.map((party) => ({
    id: idOf(party),
    to: 'lens:code',
    code: deployedBytecode as Hex,
    data: pad(party, { size: 32 }),
  }));

/** Bytes of code by lower-case address; what was not read is left out. */
export const codeSizes = (
  parties: readonly Address[],
  results: readonly ReadResult[],
): Readonly<Record<Address, number>> =>
  Object.fromEntries(answersOf(parties, results).map(({ party, data }) => [party.toLowerCase(), sizeOf(data)]));

/** Parties whose code says that it runs other code, which somebody can replace (EIP-1967 and its like). */
export const upgradeableOf = (parties: readonly Address[], results: readonly ReadResult[]): readonly Address[] =>
  answersOf(parties, results).flatMap(({ party, data }) => (BigInt(slice(data, 64, 96)) === 1n ? [party] : []));

const answersOf = (parties: readonly Address[], results: readonly ReadResult[]) => {
  const byId = new Map(results.map((result) => [result.id, result]));
  return parties.flatMap((party) => {
    const result = byId.get(idOf(party));
    return result?.ok && result.data.length === 2 + 3 * 64 ? [{ party, data: result.data }] : [];
  });
};

const sizeOf = (data: Hex): number => {
  const size = Number(BigInt(slice(data, 0, 32)));
  return size === DELEGATION_BYTES && slice(data, 32, 35) === DELEGATION ? 0 : size;
};

const idOf = (party: Address): string => `code:${party.toLowerCase()}`;
