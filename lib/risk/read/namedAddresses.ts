import { isAddress } from 'viem';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address, ArgValue } from '@/lib/types';

type Named = { address: Address; path?: readonly number[] };

/** Every address that the request names: contracts that it calls, and who gets something by its arguments. Each once. */
export function namedAddresses({ actions }: Pick<RuleContext, 'actions'>): readonly Named[] {
  const named = actions.flatMap(({ contract, args, path }) =>
    [contract, ...Object.values(args).flatMap((value) => leaves(value))]
      .filter(isAddressText)
      .map((address): Named => ({ address, path })),
  );
  return [...new Map(named.map((one) => [one.address.toLowerCase(), one])).values()];
}

const leaves = (value: ArgValue): readonly ArgValue[] => {
  if (Array.isArray(value)) return value.flatMap(leaves);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value as ArgValue];
};

const isAddressText = (value: ArgValue): value is Address =>
  typeof value === 'string' && isAddress(value, { strict: false });
