import { isAddress } from 'viem';
import type { Hints } from '@/lib/protocols/defineProtocol';
import type { Action, Address, ArgValue, Request } from '@/lib/types';

/** What a page can make us read; past it the rest is left out, and what needs it is not checked. */
const MAX = 64;

type Allowance = Hints['allowances'][number];

/** What a request names that is worth reading: operators, strategies, tokens, allowances, and parties whose code matters. */
export function hintsOf(actions: readonly Action[], request: Request): Hints {
  const known = actions.filter(({ flags }) => !flags.includes('look-alike'));
  const calls = request.kind === 'transaction' ? request.calls : [];
  const authorized = request.kind === 'transaction' ? (request.authorization ?? []) : [];
  return {
    operators: unique(
      known.flatMap(({ protocol, args }) => [
        ...(isCollection(protocol) ? [] : [args.operator]),
        field(args.withdrawal, 'delegatedTo'),
      ]),
    ),
    strategies: unique(
      known.flatMap(({ args }) => [
        args.strategy,
        ...list(args.strategies),
        ...list(field(args.withdrawal, 'strategies')),
      ]),
    ),
    tokens: unique(known.flatMap(({ args }) => [args.token, ...list(args.tokens), ...list(args.tokenList)])),
    allowances: uniqueAllowances(known.flatMap((action) => allowancesOf(action, request.account))),
    parties: unique([
      ...known.flatMap(({ args }) => partyNames.map((name) => args[name])),
      ...calls.map(({ to }) => to),
      ...authorized.map(({ address }) => address),
    ]),
    unlisted: unique(
      known.flatMap(({ protocol, flags, contract }) =>
        protocol === 'eigenlayer' && flags.includes('by-shape') ? [contract] : [],
      ),
    ),
    rewards: known.flatMap(rewardsOf).slice(0, MAX),
  };
}

/** Arguments that name somebody whose code says what kind of party they are. */
const partyNames = [
  ...['spender', 'to', 'staker', 'operator', 'delegationApprover', 'newDelegationApprover'],
  ...['grantee', 'newOwner', 'implementation', 'delegate'],
  ...['recipient', 'claimer', 'admin', 'appointee', 'newProofSubmitter', 'slasher', 'redistributionRecipient'],
];

/** Rewards that an action claims. */
const rewardsOf = ({ type, args: { earner, tokens } }: Action): { earner: Address; token: Address }[] =>
  type === 'processClaim' && address(earner)
    ? list(tokens).flatMap((token) => (address(token) ? [{ earner, token }] : []))
    : [];

/** Whoever may take NFTs is an `operator` too, and none of a stake. */
const isCollection = (protocol: Action['protocol']): boolean => protocol === 'erc721' || protocol === 'erc1155';

/** Rights that an action gives, and rights that it uses up. Permit2 takes what it gives on from the token's own allowance. */
const allowancesOf = ({ protocol, type, args, contract, actor }: Action, account: Address): Allowance[] => {
  const { token, spender, from } = args;
  const owner = [args.owner, actor, account].find(address) as Address;
  if (!address(token)) return [];
  const throughPermit2 = protocol === 'permit2' && contract ? [{ token, owner, spender: contract }] : [];
  if (address(spender)) return [{ token, owner, spender }, ...throughPermit2];
  if (type === 'transferFrom' && address(from)) return [{ token, owner: from, spender: actor ?? account }];
  return protocol !== 'erc20' && contract ? [{ token, owner, spender: contract }] : [];
};

const address = (value: unknown): value is Address => typeof value === 'string' && isAddress(value, { strict: false });

const isZero = (value: Address) => /^0x0{40}$/.test(value);

const list = (value: ArgValue | undefined): readonly ArgValue[] => (Array.isArray(value) ? value : []);

const field = (value: ArgValue | undefined, name: string): ArgValue | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: ArgValue })[name]
    : undefined;

const unique = (values: readonly (ArgValue | undefined)[]): readonly Address[] =>
  [
    ...new Map(
      values
        .filter(address)
        .filter((value) => !isZero(value))
        .map((value) => [value.toLowerCase(), value]),
    ).values(),
  ].slice(0, MAX);

const uniqueAllowances = (allowances: readonly Allowance[]): readonly Allowance[] =>
  [
    ...new Map(
      allowances.map((allowance) => [
        [allowance.token, allowance.owner, allowance.spender].join().toLowerCase(),
        allowance,
      ]),
    ).values(),
  ].slice(0, MAX);
