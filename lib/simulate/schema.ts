import * as v from 'valibot';
import type { Hex } from '@/lib/types';

/** `0x…` of any length, as bytes. */
export const bytes = v.pipe(
  v.custom<Hex>(
    (value) => typeof value === 'string' && value.length % 2 === 0 && /^0x[0-9a-fA-F]*$/.test(value),
    'not bytes',
  ),
  v.transform((value) => value.toLowerCase() as Hex),
);

/** A JSON-RPC quantity below 2^256. */
export const quantity = v.pipe(
  v.string('not a quantity'),
  v.regex(/^0x[0-9a-fA-F]{1,64}$/, 'not a quantity'),
  v.transform((value) => BigInt(value)),
);

export const hash = v.custom<Hex>(
  (value) => typeof value === 'string' && /^0x[0-9a-fA-F]{64}$/.test(value),
  'not a hash',
);
