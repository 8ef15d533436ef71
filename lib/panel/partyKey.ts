import type { Party } from './Holding';

/** Parties are compared by value: addresses whatever their case, and on their chain. */
export const partyKey = (party: Party): string =>
  party.kind === 'layer' ? `layer:${party.id}` : `${party.kind}:${party.chainId}:${party.address.toLowerCase()}`;
