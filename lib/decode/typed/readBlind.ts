import type { TypedData } from '@/lib/types';
import type { ActionPart } from '../functionTable';

/** A root or a hash that stands for what it does not show: orders by the thousand, or anything else. */
export const readBlind = ({ primaryType, types, message }: TypedData): readonly ActionPart[] | undefined => {
  const members = types[primaryType] ?? [];
  if (members.length !== 1 || members[0]?.type !== 'bytes32') return undefined;
  return [{ type: 'signRoot', args: { root: String(message[members[0].name]) } }];
};
