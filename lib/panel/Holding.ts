import type { Address, Asset, ChainId, Layer } from '@/lib/types';

/** A system or somebody whose failure, fault or ill will could cost a holding. */
export type Party =
  | { kind: 'layer'; id: Layer }
  | { kind: 'operator' | 'avs' | 'spender'; chainId: ChainId; address: Address };

/** What one party could cost one holding, before debt: at once, with what is under way, at most. */
export type Risk = { party: Party; now: bigint; pending: bigint; most: bigint };

/** One isolated thing held, in units of its asset. */
export type Holding = {
  chainId: ChainId;
  asset: Asset;
  /** What rests on others. */
  gross: bigint;
  /** What is left after debt; nobody can cost more than this. Equal to `gross` where nothing is owed. */
  equity: bigint;
  risks: readonly Risk[];
  /** Parties of which it is known that they could cost something, and not how much. */
  unread: readonly Party[];
};
