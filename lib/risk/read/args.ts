import type { Action, Address, ArgValue } from '@/lib/types';

const isAddress = (value: ArgValue | undefined): value is Address =>
  typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value);

export const addressArg = ({ args }: Action, name: string): Address | undefined => {
  const value = args[name];
  return isAddress(value) ? value : undefined;
};

export const amountArg = ({ args }: Action, name: string): bigint | undefined => {
  const value = args[name];
  return typeof value === 'bigint' ? value : undefined;
};

export const addressesArg = ({ args }: Action, name: string): readonly Address[] => {
  const value = args[name];
  return Array.isArray(value) ? value.filter(isAddress) : [];
};
