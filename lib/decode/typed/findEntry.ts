import type { Protocol } from '@/lib/protocols/defineProtocol';
import type { ProtocolId, TypedData } from '@/lib/types';
import { encodeType, looseType } from './encodeType';
import { standards } from './standards';
import type { TypedEntry } from './typedTable';

export type Found = {
  protocol: ProtocolId;
  entry: TypedEntry;
  /** The struct has this standard's members under another name or in another order: no contract that keeps it takes this. */
  loose?: true;
};

/** Which struct a signature covers: by its whole type, else by its members. Nothing is recognised by its name. */
export const findEntry = ({ primaryType, types }: TypedData, protocols: readonly Protocol[]): Found | undefined => {
  const type = encodeType(primaryType, types);
  for (const { id, typed } of protocols) {
    const entry = typed?.get(type);
    if (entry) return { protocol: id, entry };
  }
  const standard = standards.get(type);
  if (standard) return { protocol: 'unknown', entry: standard };
  const members = looseType(primaryType, types);
  return members === undefined ? undefined : looseTable(protocols).get(members);
};

const known = new WeakMap<readonly Protocol[], ReadonlyMap<string, Found>>();

/** Standards of one flat struct by their members; made once. */
const looseTable = (protocols: readonly Protocol[]): ReadonlyMap<string, Found> => {
  const made = known.get(protocols);
  if (made) return made;
  const all: Found[] = [
    ...protocols.flatMap(({ id, typed }) => [...(typed?.values() ?? [])].map((entry) => ({ protocol: id, entry }))),
    ...[...standards.values()].map((entry) => ({ protocol: 'unknown' as const, entry })),
  ];
  const table = new Map<string, Found>();
  for (const { protocol, entry } of all) {
    const members = entry.anywhere ? membersOf(entry.type) : undefined;
    if (members !== undefined && !table.has(members)) table.set(members, { protocol, entry, loose: true });
  }
  known.set(protocols, table);
  return table;
};

/** Of `Permit(address owner,…)`; undefined where it refers to another struct. */
const membersOf = (type: string): string | undefined => {
  const [, list] = /^\w+\(([^()]*)\)$/.exec(type) ?? [];
  return list?.split(',').sort().join(',');
};
