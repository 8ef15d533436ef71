import { findProperty, plainValue } from './findProperty';

/** `certain`: a place where only wallets put things. `likely`: any other, where a page may keep an HTTP client. */
export type Certainty = 'certain' | 'likely';

const isFunction = (value: unknown): boolean => typeof value === 'function';

/**
 * Whether an object takes requests for a wallet. In a `likely` place no getter runs, and it must take listeners as well,
 * as EIP-1193 says, or carry the old mark.
 */
export const isProvider = (value: object, certainty: Certainty): boolean => {
  if (certainty === 'certain') {
    const { request, sendAsync, send } = value as Record<string, unknown>;
    return isFunction(request) || isFunction(sendAsync) || isFunction(send);
  }
  return (
    isFunction(plainValue(value, 'request')) &&
    (isFunction(plainValue(value, 'on')) || findProperty(value, 'isMetaMask') !== undefined)
  );
};
