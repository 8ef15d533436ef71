import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Action, Address, Asset, Headline, Review } from '@/lib/types';

/** What a headline is made from: the parts of a review, and who is who. */
export type Scene = Pick<Review, 'request' | 'actions' | 'simulation' | 'exposure' | 'facts' | 'subjects' | 'names'> & {
  verdict?: Review['verdict'];
  catalogue: Catalogue;
};

/** An amount of one asset in the protocol; what of it can be slashed. Tokens. */
export type Stake = {
  asset: Asset;
  amount: bigint;
  now: bigint;
  afterPending: bigint;
  ceiling: bigint;
  /** False when what can be slashed could not be read. */
  known: boolean;
};

/** An amount that the person could lose; absent amounts are not known or have no limit. */
export type AtStake = { asset: Asset; amount: bigint };

export type Lines = Headline & { atStake: readonly AtStake[] };

/** Who says what to whom: everything that a sentence needs, in words. */
export type Speech = {
  t(key: string, values?: Record<string, string | number>): string;
  /** `5.2000 stETH and 32.0000 ETH`; at most three, then how many more. */
  amounts(list: readonly AtStake[], rounding: 'down' | 'up'): string;
  /** The catalogue's or the user's name, else the short address. */
  party(address: Address | undefined): string;
  symbol(asset: Asset): string;
  /** How long leaving takes, from the chain; undefined when it was not read. */
  exit(): string | undefined;
  percent(part: bigint, whole: bigint): string;
  date(unixSeconds: number): string;
  duration(seconds: number): string;
};

export type TellLines = (scene: Scene, action: Action, speech: Speech) => Lines;
