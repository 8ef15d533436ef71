import type {
  Action,
  Address,
  ArgValue,
  Asset,
  ChainFacts,
  ChainId,
  Change,
  Exposure,
  OperatorFacts,
  Request,
  Severity,
  Simulation,
  Subject,
} from '@/lib/types';
import type { Thresholds } from './thresholds';

export type Locale = 'en' | 'de';

/** Words and numbers in the user's language. `t('rules.operator-ceiling.detail', { … })`. */
export type Words = {
  t(key: string, values?: Record<string, string | number>): string;
  amount(value: bigint, asset: { symbol: string; decimals: number }, rounding?: 'down' | 'up'): string;
  /** A figure without a unit, rounded down. */
  figure(value: bigint, decimals: number): string;
  percent(ratio: number): string;
  duration(seconds: number): string;
  /** `3 minutes ago`. Cases differ, so no sentence puts a word beside a duration to say this. */
  ago(seconds: number): string;
  /** `in 14 days`. */
  ahead(seconds: number): string;
  date(unixSeconds: number): string;
  address(address: Address): string;
};

export type RuleContext = {
  request: Request;
  actions: readonly Action[];
  simulation: Simulation;
  before?: Exposure;
  after?: Exposure;
  facts: { before?: ChainFacts; after?: ChainFacts };
  /** Those whom the request makes act besides the signer, as they were read. */
  subjects?: readonly Subject[];
  /** Catalogue role of an address on this chain, or the user's deployment file's. */
  known(address: Address): { protocol: string; role: string } | undefined;
  /** Catalogue kind of a token: 'lst', 'lrt', 'receipt', 'restaking'…; undefined when not catalogued. */
  tokenKind(address: Address): string | undefined;
  /** The user's or the catalogue's name of a party. */
  nameOf(address: Address): string | undefined;
  /** The catalogue's or a deployment file's token; nothing that a token says of itself. */
  token?(address: Address): Asset | undefined;
  /** Addresses that the user may have seen before, for telling imitations of them: contracts, tokens, labels. */
  familiar?: readonly Address[];
  /** Name of a chain that the catalogue or a deployment file knows. */
  chainName?(chainId: ChainId): string | undefined;
  /** Operators as they were when the request was shown before; absent at the first look. */
  earlier?: readonly OperatorFacts[];
  /** What a second look found to be other than what was shown; absent at the first look. */
  changes?: readonly Change[];
  /** Milliseconds, as Date.now gives. */
  now?: number;
  thresholds: Thresholds;
  words: Words;
  chainId: ChainId;
};

/**
 * One thing that a rule found. Text is `rules.<id>.{title,detail,whatToDo}` with `values` filled in; a variant has its own
 * texts under `rules.<id>.<variant>` and shares those that it lacks.
 */
export type Hit = {
  severity: Severity;
  variant?: string;
  values: Record<string, string | number>;
  evidence: { readonly [name: string]: ArgValue };
  path?: readonly number[];
};

/** Why a rule could not tell; each is a sentence under `rules.notChecked`. */
export type NotChecked =
  | 'no-simulation'
  | 'reverted'
  | 'unread'
  | 'no-history'
  | 'no-stake'
  | 'no-page'
  | 'one-block'
  | 'second-endpoint'
  | 'no-twin'
  | 'error';

/** No hits means looked at and clear. What a rule needs and cannot read is `notChecked`, never clear. */
export type RuleOutcome = readonly Hit[] | 'not-applicable' | { notChecked: NotChecked };

export type Rule = {
  /** The file's name, the locale key and the name of its page in docs/rules. */
  id: string;
  check(context: RuleContext): RuleOutcome;
};

export const defineRule = (rule: Rule): Rule => rule;
