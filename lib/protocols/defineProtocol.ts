import type { Inner } from '@/lib/decode/functionTable';
import type { TypedTable } from '@/lib/decode/typed/typedTable';
import type {
  Action,
  ActionFlag,
  Address,
  ArgValue,
  Asset,
  Call,
  ChainFacts,
  ChainId,
  Exposure,
  Hex,
  Position,
  ProtocolId,
  Request,
} from '@/lib/types';

/** One view call of a snapshot. `code` is injected at `to` by state override: a lens, never deployed. */
export type Read = { id: string; to: Address | LensAddress; data: Hex; code?: Hex };

/** Placeholder that the simulation replaces by a random address, new for each request. */
export type LensAddress = `lens:${string}`;

/** What one read gave: `ok` false when it reverted or ran out of gas; data is bounded. */
export type ReadResult = { id: string; ok: boolean; data: Hex };

/** What the request already says about what to read: operators, strategies, tokens, spenders named in calldata. */
export type Hints = {
  operators: readonly Address[];
  strategies: readonly Address[];
  tokens: readonly Address[];
  /** (token, owner, spender) whose allowance matters */
  allowances: readonly { token: Address; owner: Address; spender: Address }[];
  /** addresses whose code size matters */
  parties: readonly Address[];
  /** Called contracts that belong to one account each and so are on no list: EigenPods, or what looks like one. */
  unlisted?: readonly Address[];
  /** Rewards that are claimed. */
  rewards?: readonly { earner: Address; token: Address }[];
};

export type ContractRole = string;

/** role → address on one chain, catalogue and the user's deployment file merged. */
export type Contracts = Readonly<Record<ContractRole, Address>>;

export type DecodeContext = {
  chainId: ChainId;
  role: ContractRole;
  contracts: Contracts;
  path: readonly number[];
  /** For an inner call, `account` is who makes it: a Safe, a smart account, a contract that runs calls of its own. */
  request: Request;
  /** What the calls inside of one at this path do. */
  expand?(inner: readonly Inner[], path: readonly number[]): readonly Action[];
  /** What is known of the call besides its bytes. */
  flags?: readonly ActionFlag[];
};

export type ReadContext = { chainId: ChainId; contracts: Contracts; account: Address; hints: Hints };

/** Return data of a token's `symbol()` and `decimals()`; empty when it was not read. */
export type TokenSaid = { symbol: Hex; decimals: Hex };

/** `unread`: parts that are missing in `positions`, or of which a position lacks something; never taken for nothing. */
export type SnapshotPart = {
  positions: readonly Position[];
  facts: Partial<ChainFacts>;
  unread?: Exposure['unread'];
};

export type Protocol = {
  id: ProtocolId;
  name: string;
  docs: string;
  /** role → chain → address */
  contracts: Readonly<Record<ContractRole, Readonly<Record<ChainId, Address>>>>;
  /** What people call a contract, where protocol and role do not say it. */
  roleNames?: Readonly<Record<ContractRole, string>>;
  /** Roles that a call must target for this protocol to decode it. Returns undefined for a selector it does not know. */
  decode(call: Call & { to: Address }, context: DecodeContext): readonly Action[] | undefined;
  /**
   * Calls to contracts that belong to one account each, and so are on no list: read by their shape and flagged `by-shape`.
   * Undefined where it is no such call, or where the chain has no contract that could say whose one is.
   */
  decodeUnlisted?: Protocol['decode'];
  /** Whether the contract that such an action calls is the protocol's, by the chain. Undefined: not read. */
  isGenuine?(action: Action, facts: ChainFacts): boolean | undefined;
  /** Selectors distinctive enough that meeting them elsewhere is imitation; never generic ones (RULES.md, look-alike-contract). */
  distinctive: Readonly<Record<Hex, string>>;
  /** Structs that a signature can cover (EIP-712). */
  typed?: TypedTable;
  /** The reads of a snapshot; the same before and after the transaction. */
  reads(context: ReadContext): readonly Read[];
  /** Pure; throws a BaseError when an answer is not what the ABI says. */
  snapshot(
    results: readonly ReadResult[],
    context: ReadContext & {
      /** `null` is the native coin. `said`: what the token answered, where the protocol's own reads asked it. */
      resolveAsset(token: Address | null, said?: TokenSaid): Asset;
      secondsPerBlock?: number;
    },
  ): SnapshotPart;
  /** Custom errors by selector, for revert reasons. */
  errors?: readonly { selector: Hex; decode(data: Hex): { name: string; args: readonly ArgValue[] } }[];
};

/** Identity with types: keeps each protocol's definition checked and greppable. */
export const defineProtocol = (protocol: Protocol): Protocol => protocol;
