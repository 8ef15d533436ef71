import type { Protocol, Read, ReadResult } from '@/lib/protocols/defineProtocol';
import type { Address, Call, ChainId, Hex, Simulation } from '@/lib/types';

/** The chain's head as read when the account connected; gives a simulated block its ordinary look. */
export type Head = {
  number: bigint;
  timestamp: number;
  prevRandao?: Hex;
  baseFeePerGas?: bigint;
  /** Native balance of the account at that head, wei; without it no gas price is set. */
  balance?: bigint;
  /** `Date.now()` when it was read. */
  readAt: number;
};

/** A transaction that this user has just sent on to the wallet and that no block is known to hold yet. */
export type Pending = {
  calls: readonly Call[];
  /** The wallet's answer. With it the endpoint is asked, in the same HTTP request, whether it is mined by now. */
  hash?: Hex;
};

/** A call between the two readings. */
export type Step = Call & {
  /** Who makes it where it is not the account: then it pays no gas. */
  from?: Address;
  /** Whether it works is itself the question: that it fails says nothing of the others. */
  optional?: true;
};

export type SimulateInput = {
  chainId: ChainId;
  account: Address;
  /** The user's calls; none to read only. */
  calls: readonly Step[];
  /** Code to put at addresses, besides that of the reads' own lenses. */
  code?: Readonly<Record<Address, Hex>>;
  /** Run in one block only: nobody judges how the outcome hangs on the block. */
  once?: true;
  /** Run before and after the calls. */
  reads: readonly Read[];
  /** Whose custom errors a revert may carry. */
  protocols: readonly Protocol[];
  head?: Head;
  pending?: readonly Pending[];
  now: number;
};

/** What the reads gave at one point of the simulated block. */
export type Observation = { block: bigint; timestamp: number; results: readonly ReadResult[] };

/** How calls went between two readings. */
export type Run = {
  simulation: Pick<Simulation, 'status' | 'block' | 'timestamp' | 'method' | 'gasUsed' | 'reason' | 'revertedCall'>;
  before?: Observation;
  /** Absent when nothing was run in between, or when it could not be read. */
  after?: Observation;
  /** Wei that the simulated calls paid for gas; the account's native balance is lower by it. */
  fee: bigint;
};

export type SimulateOutcome = Run & {
  /** The same in a block of the same number and time with other data; absent where the endpoint takes one call a time. */
  other?: Run;
};
