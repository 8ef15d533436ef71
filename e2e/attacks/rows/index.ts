import type { Attack } from '../Attack';
import A01 from './A01';
import C01 from './C01';

/** In the order of the list. */
export const attacks: readonly (readonly [id: string, attack: Attack])[] = [
  ['A01', A01],
  ['C01', C01],
];
