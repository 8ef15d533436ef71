import { copyValue } from './copyValue';
import { after } from './natives';
import type { Claims } from './wire';

/** Asks the wallet for a read-only method by its own function; undefined when it does not say. */
export type Ask = (method: string, answered: (value: unknown) => void) => void;

const PATIENCE = 2_000;

/** Chain and accounts as the wallet says them now; what it does not say within two seconds stays open. */
export const readClaims = (ask: Ask, done: (claims: Claims) => void): void => {
  const claims: { chainId: unknown; accounts: unknown } = { chainId: undefined, accounts: undefined };
  let missing = 2;
  const arrive = (by: number) => {
    if (missing > 0 && missing <= by) done(claims);
    missing -= by;
  };
  ask('eth_chainId', (value) => {
    claims.chainId = value;
    arrive(1);
  });
  ask('eth_accounts', (value) => {
    claims.accounts = value;
    arrive(1);
  });
  if (missing > 0) after(() => arrive(2), PATIENCE);
};

/** Whether a wallet says what another said; what cannot be read is like nothing. */
export const sameClaims = (one: Claims, other: Claims): boolean => {
  const text = copyValue(one)?.text;
  return text !== undefined && text === copyValue(other)?.text;
};
