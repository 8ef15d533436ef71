import { toHex } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import type { Address, Hex } from '@/lib/types';

export type Person = { address: Address; privateKey: Hex };

/** anvil's own development accounts, each with a part in the world. Everybody knows their keys. */
const person = (index: number): Person => {
  const account = mnemonicToAccount('test test test test test test test test test test test junk', {
    addressIndex: index,
  });
  return { address: account.address, privateKey: toHex(account.getHdKey().privateKey ?? new Uint8Array()) };
};

export const people = {
  deployer: person(0),
  /** The user: holds 1000 of each token and nothing else. */
  staker: person(1),
  operatorA: person(2),
  operatorB: person(3),
  /** Owns the first AVS and its slasher, which are contracts. */
  avsOwner: person(4),
  /** The second AVS is an account itself. */
  avsAccount: person(5),
  /** Slashes for the second AVS, with nothing but a key. */
  slasher: person(6),
  /** Gets what the second AVS slashes. */
  recipient: person(7),
  /** Another staker, with tokens. */
  neighbour: person(8),
  attacker: person(9),
} as const satisfies Record<string, Person>;
