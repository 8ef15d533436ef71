/** Why a move cannot be made: the name of the error that the contracts revert with. */
export class Refused extends Error {}

export function refuse(name: string): never {
  throw new Refused(name);
}
