import type { Action, ArgValue } from '@/lib/types';

const GWEI = 10n ** 9n;

export type ValidatorRequests = {
  /** Leave staking for good. */
  exits: number;
  /** Wei that validators pay out and go on. */
  partial: bigint;
  /** End, and give what they hold to another one. */
  merges: readonly string[];
  /** Keep what they earn instead of paying it out. */
  compounds: number;
};

/** What a pod asks of Ethereum for its validators (EIP-7002, EIP-7251). */
export function validatorRequests({ args }: Action): ValidatorRequests {
  const requests = Array.isArray(args.requests) ? args.requests : [];
  const amounts = requests.map((request) => field(request, 'amountGwei')).filter((value) => typeof value === 'bigint');
  const moves = requests.flatMap((request) => {
    const [source, target] = [field(request, 'srcPubkey'), field(request, 'targetPubkey')];
    return typeof source === 'string' && typeof target === 'string' ? [{ source, target }] : [];
  });
  const merges = moves.filter(({ source, target }) => source.toLowerCase() !== target.toLowerCase());
  return {
    exits: amounts.filter((amount) => amount === 0n).length,
    partial: amounts.reduce((sum, amount) => sum + amount, 0n) * GWEI,
    merges: merges.map(({ target }) => target),
    compounds: moves.length - merges.length,
  };
}

const field = (value: ArgValue, name: string): ArgValue | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: ArgValue })[name]
    : undefined;
