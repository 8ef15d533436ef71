import type { Attack } from './Attack';

/** One row of the list of attacks. Its id is the name of its file. */
export const defineAttack = <T extends Attack>(attack: T): T => attack;
