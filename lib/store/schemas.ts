import * as v from 'valibot';
import type { Address, Hex } from '@/lib/types';

/** Whatever its case; addresses are compared by value everywhere. */
export const address = v.custom<Address>((value) => typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value));

export const hash = v.custom<Hex>((value) => typeof value === 'string' && /^0x[0-9a-fA-F]{64}$/.test(value));

export const chainId = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** A record's key that is a chain id in decimal. */
export const isChainKey = (key: string): boolean => /^[1-9]\d{0,15}$/.test(key);

export const isAddressKey = (key: string): boolean => v.is(address, key);

/** A name that a person or a deployment file gave. */
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
