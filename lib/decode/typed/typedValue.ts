import type { TypedData } from '@/lib/types';
import { structName } from './encodeType';

/** A value of typed data as code wants it: whole numbers as bigint, the rest as it was read (lib/request/readTypedValue.ts). */
export const typedValue = (type: string, value: unknown, types: TypedData['types']): unknown => {
  if (type.endsWith(']')) {
    const item = type.slice(0, type.lastIndexOf('['));
    return Array.isArray(value) ? value.map((one) => typedValue(item, one, types)) : [];
  }
  if (Object.hasOwn(types, structName(type))) {
    const object = (value ?? {}) as Record<string, unknown>;
    return Object.fromEntries(
      (types[type] ?? []).map((member) => [member.name, typedValue(member.type, object[member.name], types)]),
    );
  }
  return /^u?int\d*$/.test(type) ? BigInt(value as string | number) : value;
};
