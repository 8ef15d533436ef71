/**
 * The vocabulary of the project (DESIGN.md, "Central types"). Terms are the field's own.
 * Amounts are bigint base units; times are seconds; block numbers are bigint.
 */
import type { Address, Hex } from 'viem';

export type { Address, Hex };

export type ChainId = number;

/** Ids that the command line and the catalogue speak; order has no meaning here. */
export type ProtocolId =
  | 'eigenlayer'
  | 'symbiotic'
  | 'karak'
  | 'lido'
  | 'rocketpool'
  | 'coinbase'
  | 'stader'
  | 'swell'
  | 'mantle'
  | 'ankr'
  | 'stakewise'
  | 'frax'
  | 'origin'
  | 'etherfi'
  | 'renzo'
  | 'kelp'
  | 'puffer'
  | 'mellow'
  | 'bedrock'
  | 'yieldnest'
  | 'inception'
  | 'eigenpie'
  | 'treehouse'
  | 'lombard'
  | 'solv'
  | 'pumpbtc'
  | 'aave-v3'
  | 'spark'
  | 'morpho'
  | 'compound-v3'
  | 'fluid'
  | 'euler-v2'
  | 'pendle'
  | 'layerzero'
  | 'ens'
  | 'erc20'
  | 'erc721'
  | 'erc1155'
  | 'erc4626'
  | 'permit2'
  | 'safe'
  | 'erc4337'
  | 'seaport'
  | 'unknown';

// ---------------------------------------------------------------- request

/** One call as it will be sent. `data` is canonical lower-case hex; `value` in wei. */
export type Call = { to: Address | null; value: bigint; data: Hex; gas?: bigint };

/** EIP-7702 authorization as it stands in the request. */
export type Authorization = { chainId: bigint; address: Address; nonce?: bigint };

export type RequestContext = {
  /** Random, made by whoever holds the request; the page never sees it. */
  id: string;
  /** Origin of the frame that asks, as the browser reports it. */
  origin: string;
  topOrigin: string;
  chainId: ChainId;
  /** The signer. */
  account: Address;
  /** Whose positions change: the signer, a Safe, an onBehalfOf, a 4337 sender. */
  subjects: readonly Address[];
  walletName?: string;
  /** The JSON-RPC request exactly as it will be forwarded. */
  raw: { method: string; params: unknown };
  /** What was odd but readable: presets, unknown keys, data and input both present… Rules read it. */
  notes: readonly RequestNote[];
};

export type RequestNote =
  | { kind: 'preset-nonce'; nonce: bigint }
  | { kind: 'data-and-input-differ' }
  | { kind: 'chain-mismatch'; claimed: ChainId }
  /** `from` signs (it is the request's `account`); the site said that `connected` is the connected one. */
  | { kind: 'from-mismatch'; from: Address; connected?: Address }
  /** The wallet did not say which chain it is on, or who signs (then `chainId` is 0 or `account` the zero address). */
  | { kind: 'unknown-chain' }
  | { kind: 'unknown-account' }
  | { kind: 'unknown-key'; key: string }
  | { kind: 'unprefixed-hex'; field: string }
  | { kind: 'bad-checksum'; field: string }
  /** personal_sign with address and message the other way round, read as wallets do. */
  | { kind: 'swapped-params' }
  /** Part of typed data that its types leave out: shown by the page, but no part of the signature. */
  | { kind: 'unsigned-field'; field: string }
  /** The page asked the wallet behind the guard's back: the wallet may have it already, and only it can stop it. */
  | { kind: 'went-round' };

export type TypedData = {
  domain: Record<string, unknown>;
  types: Record<string, readonly { name: string; type: string }[]>;
  primaryType: string;
  message: Record<string, unknown>;
};

export type Request = RequestContext &
  (
    | { kind: 'transaction'; calls: readonly Call[]; authorization?: readonly Authorization[]; batch: boolean }
    | { kind: 'typedData'; typedData: TypedData }
    | { kind: 'message'; message: Hex }
    | { kind: 'permission'; method: string; params: unknown }
  );

// ---------------------------------------------------------------- decode

export type ArgValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly ArgValue[]
  | { readonly [key: string]: ArgValue };

/** What a call or a signature does, in the protocol's own terms. */
export type Action = {
  protocol: ProtocolId;
  /** deposit, delegate, redelegate, undelegate, queueWithdrawal, completeWithdrawal, approve, transfer, unknown… */
  type: string;
  /** The contract called, or the verifying contract of typed data. */
  contract: Address | null;
  /** Name of the function by the catalogue's ABI, or the bare selector. */
  function: string;
  args: { readonly [name: string]: ArgValue };
  /** Index of the call in the request, then of nested calls. */
  path: readonly number[];
  /** Who acts where the signer does not: a Safe, a smart account, a contract that runs calls of its own. */
  actor?: Address;
  /** A signature that somebody else can use later; nothing happens when it is made. */
  signed?: true;
  /** Facts about the encoding that rules judge. */
  flags: readonly ActionFlag[];
};

/** `by-shape`: calldata has the standard's exact shape, but the contract is not in the catalogue. */
export type ActionFlag =
  | 'by-shape'
  | 'look-alike'
  | 'unknown-function'
  | 'undecodable'
  | 'non-canonical-encoding'
  | 'trailing-data';

// ---------------------------------------------------------------- simulation

export type Asset = {
  /** null is the chain's native coin. */
  address: Address | null;
  symbol: string;
  decimals: number;
  /** Symbol and decimals come from the catalogue or the user, not from the token. */
  verified: boolean;
  /** What the catalogue says it is, e.g. 'lst', 'lrt', 'receipt'. */
  kind?: string;
  /** Whose failure costs the token, by the catalogue: 'lido', 'etherfi'… */
  issuer?: Layer;
};

export type AssetChange = { asset: Asset; account: Address; before: bigint; after: bigint };
export type ApprovalChange = { asset: Asset; owner: Address; spender: Address; before: bigint; after: bigint };
export type RevertReason = { name: string; args: readonly ArgValue[]; data: Hex };

/**
 * From the one that sees everything to the one that sees nothing. `eth_call-override` runs in the head's block and
 * replaces code at the user's own address; `eth_call` cannot see what is different afterwards.
 */
export type SimulationMethod = 'eth_simulateV1' | 'eth_call-override' | 'eth_call' | 'decode-only';

export type Simulation = {
  status: 'success' | 'reverted' | 'unavailable';
  /** The block that the transaction was simulated in: head + 1. */
  block?: bigint;
  timestamp?: number;
  method: SimulationMethod;
  gasUsed?: bigint;
  assetChanges: readonly AssetChange[];
  approvals: readonly ApprovalChange[];
  /** Why it reverted, or why there is no simulation (an error code of lib/errors). */
  reason?: RevertReason | { name: string; message: string };
  /** Index of the reverting call in a batch. */
  revertedCall?: number;
  /**
   * How the outcome differs in a block with other data (prevRandao, fee recipient, base fee), either way; empty when it
   * does not. Absent: it was run in one block only.
   */
  otherBlock?: readonly Change[];
  /** What the user's second endpoint says. Absent: none is set, or nothing was asked. */
  otherEndpoint?: OtherEndpoint;
  /**
   * A signature moves nothing when it is made: this is the worst that whoever has it can do with it now. Absent: what the
   * request itself does.
   */
  worstOf?: 'signature';
  /** The signature gives more than could be tried out: an order that somebody fills, a right that has no end. */
  untold?: true;
};

/** How what a second endpoint says differs, either way; without `changes` it could not be compared. */
export type OtherEndpoint = { host: string; changes?: readonly Change[] };

// ---------------------------------------------------------------- exposure

export type OperatorSet = {
  avs: Address;
  id: number;
  /** wad, of maxMagnitude */
  magnitude: bigint;
  maxMagnitude: bigint;
  pendingDiff: bigint;
  effectBlock?: bigint;
  /** Slashable now: the operator is slashable by this set and the strategy is in it. */
  live: boolean;
  slasher: Address;
  slasherHasCode: boolean;
  /** Absent when slashed funds are burned. */
  redistributionRecipient?: Address;
  recipientHasCode?: boolean;
  /** shares; tokens; tokens */
  slashableShares: bigint;
  slashable: bigint;
  slashableAfterPending: bigint;
};

/** Four figures, never one (DESIGN.md, "What can be slashed"). Tokens. */
export type Slashable = { now: bigint; pending: bigint; ceiling: bigint };

/** A party or system whose failure costs the position, e.g. 'eigenlayer', 'lido', 'ethereum-pos'. */
export type Layer = string;

export type Position = {
  protocol: ProtocolId;
  kind: 'restaked' | 'queued-withdrawal' | 'token';
  chainId: ChainId;
  asset: Asset;
  /** Tokens, what it would pay out now. */
  amount: bigint;
  layers: readonly Layer[];
  strategy?: Address;
  depositShares?: bigint;
  withdrawableShares?: bigint;
  depositScalingFactor?: bigint;
  /** Queued withdrawals: shares as they would pay out now. */
  shares?: bigint;
  operator?: Address;
  operatorSets?: readonly OperatorSet[];
  slashable?: Slashable;
  withdrawalRoot?: Hex;
  /** The struct that completing needs; JSON-able. */
  withdrawal?: Withdrawal;
  /** First block in which completing succeeds. `estimatedTime` in unix seconds. */
  withdrawableAt?: { block: bigint; estimatedTime: number };
};

export type Withdrawal = {
  staker: Address;
  delegatedTo: Address;
  withdrawer: Address;
  nonce: bigint;
  startBlock: number;
  strategies: readonly Address[];
  scaledShares: readonly bigint[];
};

export type OperatorStrategy = {
  strategy: Address;
  maxMagnitude: bigint;
  encumberedMagnitude: bigint;
  operatorShares: bigint;
};

/** What the chain says of one operator, whether or not the user is delegated to it. */
export type OperatorFacts = {
  operator: Address;
  registered: boolean;
  delegationApprover?: Address;
  /** Blocks of notice before a new allocation takes effect; unset means ALLOCATION_CONFIGURATION_DELAY first. */
  allocationDelay: { isSet: boolean; blocks: bigint };
  strategies: readonly OperatorStrategy[];
  /** Unix seconds, where an endpoint can tell. */
  registeredAt?: number;
};

export type Exposure = {
  account: Address;
  chainId: ChainId;
  block: bigint;
  timestamp: number;
  positions: readonly Position[];
  totals: readonly AssetTotal[];
  /** Protocols that could not be read; their part is unknown, never zero. */
  unread: readonly { protocol: ProtocolId; reason: string }[];
};

/** Tokens of one asset; queued withdrawals included. */
export type AssetTotal = { asset: Asset; amount: bigint; slashable: Slashable };

/** Facts that rules need and that are not positions. One before, one after. */
export type ChainFacts = {
  block: bigint;
  timestamp: number;
  chainId: ChainId;
  secondsPerBlock: number;
  delegatedTo?: Address;
  operators: readonly OperatorFacts[];
  /** EigenLayer's minimum withdrawal delay, blocks. */
  withdrawalDelayBlocks?: bigint;
  /**
   * Bytes of code at addresses that matter (spenders, recipients, targets), by lower-case address. An account that only
   * delegates to code (EIP-7702) still signs with a key, and counts as none. Missing key: not read.
   */
  codeSize: Readonly<Record<Address, number>>;
  /** Those of them that run other code, which somebody can replace. Absent or not among them: not known. */
  upgradeable?: readonly Address[];
  /** Unix seconds in which contracts were created, where an endpoint can tell. Missing key: not known. */
  createdAt?: Readonly<Record<Address, number>>;
  /** What EigenLayer says besides stake and operators. */
  eigenlayer?: EigenlayerFacts;
};

/** A missing key was not read. Addresses as keys are in lower case. */
export type EigenlayerFacts = {
  /** Pause bits of a contract or a strategy. */
  paused: Readonly<Record<Address, bigint>>;
  /** Whether EigenLayer takes deposits into a strategy. */
  depositable: Readonly<Record<Address, boolean>>;
  /** The token that a strategy holds, by what it says itself. */
  underlying: Readonly<Record<Address, Address>>;
  isOperator?: boolean;
  /** The account has operator sets of its own. */
  isAvs?: boolean;
  /** Who acts for the account in what operators and AVSs may do; none: only itself. */
  admins?: readonly Address[];
  /** Who claims the account's rewards; absent where only itself may, too. */
  claimer?: { address?: Address };
  /** What was paid out of the rewards that the request claims. */
  claimed: readonly { earner: Address; token: Address; amount: bigint }[];
  /** The account's own pod and those that the request names; without an owner it is none of EigenLayer's. */
  pods?: readonly EigenPodFacts[];
  /** Time-locked vaults among what the account has and what the request names. */
  vaults?: readonly DurationVaultFacts[];
  /** What operators that the request names hold of everybody, in the strategies that were asked for. */
  operatorShares?: readonly { operator: Address; strategy: Address; shares: bigint }[];
  /** Slashers that replace others soon, of sets that the account's operator or a named one works for. */
  pendingSlashers?: readonly PendingSlasher[];
  /** Seconds that whoever can replace the contracts' code has to wait for it. */
  upgradeDelay?: number;
};

export type EigenPodFacts = {
  pod: Address;
  owner?: Address;
  /** A second party that may prove, exit and merge validators. */
  proofSubmitter?: Address;
  validators?: bigint;
  checkpointUnderWay?: boolean;
};

export type DurationVaultFacts = {
  vault: Address;
  /** EigenLayer takes deposits into it, so its code is EigenLayer's. */
  genuine: boolean;
  /** The account has shares in it. */
  held: boolean;
  /** `other` is none that is known. */
  state: 'open' | 'locked' | 'matured' | 'other';
  /** Seconds that it locks for. */
  duration: number;
  /** Unix seconds; absent where it is not locked yet. */
  unlockAt?: number;
};

export type PendingSlasher = {
  operator: Address;
  avs: Address;
  id: number;
  slasher: Address;
  slasherHasCode: boolean;
  effectBlock: bigint;
};

export type Snapshot = { exposure: Exposure; facts: ChainFacts };
export type Subject = { account: Address; before?: Snapshot; after?: Snapshot };

/** What EigenLayer's own contracts take of one position when one set slashes all that it may. Tokens. */
export type Loss = { asset: Asset; strategy: Address; shown: bigint; byContracts: bigint };

/** `unavailable`: `reason` is an error code, or `reverted`, `too-many`. */
export type WhatIfSet = {
  operator: Address;
  avs: Address;
  id: number;
  status: 'same' | 'different' | 'unavailable';
  reason?: string;
  losses: readonly Loss[];
};

/** The worst case of each operator set, by EigenLayer's own contracts, against what is shown; the worst of the sets. */
export type WhatIf = {
  status: WhatIfSet['status'];
  reason?: string;
  block?: bigint;
  sets: readonly WhatIfSet[];
  rpc: RpcStats;
};

// ---------------------------------------------------------------- verdict

export type Severity = 'info' | 'warning' | 'danger' | 'critical';
export type Coverage = 'full' | 'partial' | 'none';

export type Finding = {
  rule: string;
  severity: Severity;
  title: string;
  detail: string;
  /** Figures behind the words, for experts and for tests. */
  evidence: { readonly [name: string]: ArgValue };
  whatToDo?: string;
  /** Which call of a batch; absent for the whole request. */
  path?: readonly number[];
};

export type CheckState = { rule: string; state: 'found' | 'clear' | 'not-applicable' | 'not-checked'; why?: string };

export type Verdict = {
  severity: 'none' | Severity;
  findings: readonly Finding[];
  coverage: Coverage;
  /** How many rules ran. */
  checks: number;
  /** Each rule's outcome, for "all 14 checks ran" or which one did not. */
  outcomes: readonly CheckState[];
};

/** How a fresh look at a request differs for the worse from what was shown (RULES.md, changed-since-shown). */
export type Change =
  /** Passes in the one and fails in the other. */
  | { kind: 'status'; shown: Simulation['status']; fresh: Simulation['status'] }
  /** The second look could not be had. */
  | { kind: 'unchecked'; reason: string }
  | { kind: 'finding'; rule: string; severity: Severity; title: string }
  | { kind: 'approval'; asset: Asset; spender: Address; shown: bigint; fresh: bigint }
  /** The wallet is on another chain by now. 0 is a chain that it did not name. */
  | { kind: 'chain'; shown: ChainId; fresh: ChainId }
  /** Another operator, slasher or recipient of slashed funds; `account`: the wallet has another one connected. */
  | { kind: 'party'; role: string; shown?: Address; fresh?: Address }
  /** Tokens; `figure` is what the amount is: leaves, arrives, holds, slashable-now, slashable-pending, ceiling, slash. */
  | { kind: 'amount'; asset: Asset; figure: string; shown: bigint; fresh: bigint };

export type Decision = { request: string; outcome: 'continue' | 'reject'; acknowledged: readonly string[] };

// ---------------------------------------------------------------- review

export type RpcStats = { requests: number; roundTrips: number; ms: number };

/** The three lines that lead the window, already in words. */
export type Headline = { act: string; worst: string; how: string };

/** Everything that one request led to. The window, the badge and the command line show parts of it. */
export type Review = {
  request: Request;
  actions: readonly Action[];
  simulation: Simulation;
  exposure: { before?: Exposure; after?: Exposure };
  facts: { before?: ChainFacts; after?: ChainFacts };
  /** The same for accounts that the request makes act besides the signer: a Safe, a 4337 sender. */
  subjects?: readonly Subject[];
  verdict: Verdict;
  headline: Headline;
  rpc: RpcStats;
  /** Absent until it was asked, and where nothing can be slashed. */
  whatIf?: WhatIf;
  /** Host of the endpoint that was read, or absent. */
  source?: { host: string; block: bigint; timestamp: number };
  /** Names that ENS has both ways, before the request, by lower-case address; only of whom nobody else has a name for. */
  names?: Readonly<Record<Address, string>>;
};
