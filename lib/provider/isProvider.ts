import { findProperty, plainValue } from './findProperty';

/** `certain`: a place where only wallets put things. `likely`: any other, where a page may keep an HTTP client. */
export type Certainty = 'certain' | 'likely';

const marks: readonly string[] = [
  'isMetaMask',
  'selectedAddress',
  'networkVersion',
  '_metamask',
  'isRabby',
  'isRainbow',
];

/** Whether an object takes requests for a wallet. In a `likely` place no getter runs, and it must carry a mark. */
export const isProvider = (value: object, certainty: Certainty): boolean => {
  if (certainty === 'certain') {
    const { request, sendAsync, send } = value as Record<string, unknown>;
    return typeof request === 'function' || typeof sendAsync === 'function' || typeof send === 'function';
  }
  if (typeof plainValue(value, 'request') !== 'function') return false;
  for (let index = 0; index < marks.length; index += 1) if (findProperty(value, marks[index] as string)) return true;
  return false;
};
