import { type Address, type Hex, pad, slice } from 'viem';
import type { Read, ReadResult } from '@/lib/protocols/defineProtocol';

/**
 * Returns size and first word of the code at the address in its calldata: CALLDATALOAD(0), EXTCODESIZE, MSTORE(0),
 * EXTCODECOPY(32, 0, 32), RETURN(0, 64).
 */
const CODE_OF: Hex = '0x600035803b600052602060006020833c60406000f3';

/** EIP-7702: an account's code is this and the address that it delegates to. */
const DELEGATION = '0xef0100';
const DELEGATION_BYTES = 23;

/** Whether there is code at addresses that matter. */
export const partyReads = (parties: readonly Address[]): readonly Read[] =>
  parties.map((party) => ({
    id: idOf(party),
    to: 'lens:code',
    code: CODE_OF,
    data: pad(party, { size: 32 }),
  }));

/** Bytes of code by lower-case address; what was not read is left out. */
export const codeSizes = (
  parties: readonly Address[],
  results: readonly ReadResult[],
): Readonly<Record<Address, number>> => {
  const byId = new Map(results.map((result) => [result.id, result]));
  return Object.fromEntries(
    parties.flatMap((party) => {
      const result = byId.get(idOf(party));
      return result?.ok && result.data.length === 130 ? [[party.toLowerCase(), sizeOf(result.data)]] : [];
    }),
  );
};

const sizeOf = (data: Hex): number => {
  const size = Number(BigInt(slice(data, 0, 32)));
  return size === DELEGATION_BYTES && slice(data, 32, 35) === DELEGATION ? 0 : size;
};

const idOf = (party: Address): string => `code:${party.toLowerCase()}`;
