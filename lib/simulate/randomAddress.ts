import { type Address, bytesToHex } from 'viem';

/** An address that nobody can have prepared for: a fixed one could be recognised by a contract. */
export const randomAddress = (): Address => bytesToHex(crypto.getRandomValues(new Uint8Array(20)));
