import { getAddress } from 'viem';
import type { Address, ArgValue } from '@/lib/types';

/** Parameters of a request are JSON that a page chose: each field is looked at before it is believed. */
export type Fields = Readonly<Record<string, unknown>>;

export const recordOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An own field: what stands on a prototype was never asked for. */
export const fieldOf = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

export const addressOf = (value: unknown): Address | null =>
  typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value) ? getAddress(value.toLowerCase() as Address) : null;

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 200) : null);

export const textsOf = (value: unknown): readonly string[] =>
  listOf(value)
    .filter((item): item is string => typeof item === 'string')
    .slice(0, 100)
    .map((item) => item.slice(0, 2_000));

/** A whole number in hex or decimal; null for anything else, and past 2^256. */
export const integerOf = (value: unknown): bigint | null => {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^(?:0x[0-9a-fA-F]{1,64}|\d{1,78})$/.test(text) ? BigInt(text) : null;
};

export const chainOf = (value: unknown): number | null => {
  const chain = integerOf(value);
  return chain !== null && chain <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(chain) : null;
};

/** JSON as an argument: every number and text, no deeper than a person would read. */
export const argOf = (value: unknown, depth = 0): ArgValue => {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return value.slice(0, 500);
  if (depth > 4 || typeof value !== 'object') return null;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => argOf(item, depth + 1));
  const entries = Object.entries(value as object).slice(0, 50);
  return Object.fromEntries(entries.map(([key, item]) => [key.slice(0, 100), argOf(item, depth + 1)]));
};
