import { type Abi, encodeFunctionData, parseAbi } from 'viem';
import { deployedBytecode } from '@/contracts/artifacts/Taker.json';
import { permit2Abi, singleAbi } from '@/lib/protocols/permit2/abi';
import type { Action, Address, Hex, Request } from '@/lib/types';
import { randomAddress } from './randomAddress';
import { isOutermost, type Taking, takingsOf, twinOf } from './twinOf';
import type { Step } from './types';

/** What somebody does with a signature at worst, as calls; `untold` where it gives more than calls can show. */
export type WorstCase = {
  calls: readonly Step[];
  code: Readonly<Record<Address, Hex>>;
  /** Collections that an NFT may leave; counted like tokens. */
  collections: readonly Address[];
  untold: boolean;
};

const abi = parseAbi([
  'function approve(address spender, uint256 amount)',
  'function transferFrom(address from, address to, uint256 amount)',
  'function take(address token, address owner, address to, uint256 right)',
  'function takeThrough(address permit2, address token, address owner, address to, uint160 right)',
]);

/** Parts that are tried out. A page may sign hundreds at once; each is up to four calls. */
const MAX_PARTS = 16;

/** What calls cannot show: who fills an order at which price, what a lasting right is used for. */
const WITHOUT_TWIN = new Set([
  ...['seaport.order', 'unknown.order', 'unknown.signRoot', 'unknown.grantSession', 'safe.signSafeMessage'],
  ...['erc721.permitForAll', 'unknown.approveDelegation', 'unknown.authorizeLending'],
]);
/** Calls that others pass on. Foreign code that runs as the account has no twin. */
const PASSED_ON = new Set(['safe.execTransaction', 'erc4337.userOperation', 'unknown.authorizeCall']);

/**
 * The owner's own calls in place of the signature, then whoever has the right taking all that it can. Undefined for what
 * gives nobody anything: logins, votes, what takes a right back.
 */
export const worstCaseOf = (request: Request, actions: readonly Action[]): WorstCase | undefined => {
  if (request.kind === 'transaction') return undefined;
  const here = actions.filter((action) => !isElsewhere(action, request));
  const twins = twinOf(request, here);
  const takings = takingsOf(here);
  const nfts = here.filter((action) => isOutermost(action) && `${action.protocol}.${action.type}` === 'erc721.permit');
  const isLong = twins.length > MAX_PARTS || takings.length > MAX_PARTS;
  const untold = isLong || actions.some((action) => hasMore(action, request, twins.length));
  if (twins.length === 0 && !untold) return undefined;
  const taker = randomAddress();
  return {
    calls: [
      ...twins.slice(0, MAX_PARTS).map(({ path: _, ...twin }) => twin),
      ...takings.slice(0, MAX_PARTS).flatMap((taking) => take(taking, taker)),
      ...nfts.slice(0, MAX_PARTS).flatMap((action) => takeNft(action, request.account)),
    ],
    code: takings.length > 0 ? { [taker]: deployedBytecode as Hex } : {},
    collections: nfts.flatMap(({ contract }) => contract ?? []),
    untold,
  };
};

/** A signature that is good on another chain does nothing on this one. */
const isElsewhere = ({ args }: Action, { chainId }: Request): boolean =>
  args.domainChain !== undefined && args.domainChain !== chainId;

/** Whether it gives more than its twin shows. */
const hasMore = (action: Action, request: Request, twins: number): boolean => {
  const { protocol, type, args } = action;
  const key = `${protocol}.${type}`;
  if (!isOutermost(action) && type !== 'grantSession') return false;
  if (WITHOUT_TWIN.has(key)) return args.allowed !== false && args.approved !== false;
  if (PASSED_ON.has(key) && twins === 0) return true;
  if (isElsewhere(action, request)) return takingsOf([action]).length > 0 || PASSED_ON.has(key);
  // An account that is yet to be made, an unknown caller, a fee that the transaction itself names.
  return key === 'erc4337.userOperation' ? args.creates === true || args.entryPoint === null : 'refund' in args;
};

/**
 * How much is there, only the chain knows. Where it is less than the right covers, a contract of ours takes it with the
 * same right of its own, and what the holder then asks for fails; else the holder takes the whole of it.
 */
const take = ({ token, owner, spender, most, through }: Taking, taker: Address): readonly Step[] => {
  const call = (from: Address, to: Address, of: Abi, functionName: string, args: readonly unknown[]): Step => ({
    ...{ from, to, value: 0n, optional: true },
    data: encodeFunctionData({ abi: of, functionName, args: args.map(plain) }),
  });
  if (through) {
    const { permit2, expiration } = through;
    return [
      call(owner, permit2, permit2Abi, 'approve', [token, taker, most, expiration]),
      call(spender, taker, abi, 'takeThrough', [permit2, token, owner, spender, most]),
      call(spender, permit2, singleAbi, 'transferFrom', [owner, spender, most, token]),
    ];
  }
  return [
    call(owner, token, abi, 'approve', [taker, most]),
    call(spender, taker, abi, 'take', [token, owner, spender, most]),
    call(spender, token, abi, 'transferFrom', [owner, spender, most]),
  ];
};

const takeNft = ({ contract, args }: Action, owner: Address): readonly Step[] => {
  const { operator, tokenId } = args;
  if (!contract || typeof operator !== 'string' || typeof tokenId !== 'bigint') return [];
  const values = [owner, operator, tokenId].map(plain) as [Address, Address, bigint];
  const data = encodeFunctionData({ abi, functionName: 'transferFrom', args: values });
  return [{ from: operator as Address, to: contract, value: 0n, data, optional: true }];
};

/** Encoders refuse a wrong checksum; case means nothing here. */
const plain = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
