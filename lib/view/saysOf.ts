import type { LocaleWords } from '@/lib/format/createWords';
import { formatFigure, symbolOf } from '@/lib/format/formatAmount';
import { addressArg, amountArg, amountOf, assetAt, isOwn, isUnlimited } from '@/lib/headline/readArgs';
import type { Scene } from '@/lib/headline/types';
import type { Action, Address, ArgValue } from '@/lib/types';

/** One line of what the request itself says, whether or not anything could be read from the chain. */
export type Said = {
  /** Under `review.says`. */
  label: string;
  value: { party: Address; own?: true } | { text: string };
  note?: string;
};

const ACTIONS = 5;
/** Parties by the name of the argument, in the order in which they are told. */
const PARTIES = [
  'operator',
  'spender',
  'to',
  'recipient',
  'from',
  'owner',
  'staker',
  'withdrawer',
  'delegate',
  'claimer',
];
/** Later than this is for ever: a hundred years in seconds. */
const FOREVER = 3_155_760_000;
const SHARE_DECIMALS = 18;

/** What the request asks for in its own words, action by action; what is not told here stands in the raw data. */
export function saysOf(scene: Scene, words: LocaleWords): Said[] {
  return scene.actions
    .slice(0, ACTIONS)
    .flatMap((action) => [
      ...shares(scene, action, words),
      ...amount(scene, action, words),
      ...parties(scene, action, words),
      ...deadline(action, scene, words),
      ...chain(scene, action, words),
      ...texts(action),
      ...contract(scene, action, words),
    ]);
}

function shares(scene: Scene, { args }: Action, words: LocaleWords): Said[] {
  const strategies = list(args.strategies);
  const asked = list(args.depositShares ?? args.shares);
  return asked.flatMap((value, index) => {
    const strategy = strategies[index];
    if (typeof value !== 'bigint' || typeof strategy !== 'string') return [];
    const pool = scene.catalogue.name(scene.request.chainId, strategy as Address) ?? words.address(strategy as Address);
    const count = formatFigure(value, SHARE_DECIMALS, 'down', words.tag);
    return [
      {
        label: 'asks',
        value: { text: words.t('review.says.shares', { count, pool }) },
        note: words.t('review.says.share'),
      },
    ];
  });
}

function amount(scene: Scene, action: Action, words: LocaleWords): Said[] {
  const asked = amountArg(action, 'amount');
  if (asked === undefined) return [];
  const token = addressArg(action, 'token') ?? action.contract ?? undefined;
  const asset = assetAt(scene, token);
  const symbol = asset ? symbolOf(asset) : token ? words.address(token) : words.t('common.someContract');
  if (isUnlimited(action))
    return [{ label: 'asks', value: { text: words.t('review.says.unlimited', { token: symbol }) } }];
  const known = amountOf(scene, action);
  const text = known
    ? words.amount(known.amount, known.asset, 'up')
    : words.t('common.unitsOf', { units: String(asked), token: symbol });
  return [{ label: 'asks', value: { text } }];
}

const parties = (scene: Scene, action: Action, words: LocaleWords): Said[] =>
  PARTIES.flatMap((label) => {
    const party = addressArg(action, label);
    if (!party) return [];
    return isOwn(scene, party)
      ? [{ label, value: { party, own: true }, note: words.t('review.says.you') }]
      : [{ label, value: { party } }];
  });

function deadline({ args }: Action, { facts }: Scene, words: LocaleWords): Said[] {
  if (!('deadline' in args)) return [];
  const value = args.deadline;
  const end = typeof value === 'bigint' || typeof value === 'number' ? Number(value) : undefined;
  const now = facts.before?.timestamp ?? 0;
  const text = end === undefined || end > now + FOREVER ? words.t('review.says.forever') : words.date(end);
  return [{ label: 'deadline', value: { text } }];
}

function chain({ catalogue }: Scene, { args }: Action, words: LocaleWords): Said[] {
  const id = typeof args.chainId === 'number' || typeof args.chainId === 'bigint' ? Number(args.chainId) : undefined;
  if (id === undefined) return [];
  return [{ label: 'chain', value: { text: catalogue.chain(id)?.name ?? words.t('review.site.chain', { id }) } }];
}

/** Text that the page chose; the hashes by which owners of a shared account compare what they sign. */
const texts = ({ args }: Action): Said[] =>
  ['name', 'symbol', 'rpcUrls', 'safeTxHash', 'domainHash', 'messageHash'].flatMap((label) => {
    const found = list(args[label]).filter((text) => typeof text === 'string' && text !== '');
    return found.length > 0 ? [{ label, value: { text: found.join(', ') } }] : [];
  });

function contract({ catalogue, request }: Scene, { contract: address }: Action, words: LocaleWords): Said[] {
  if (!address) return [];
  const known = catalogue.find(request.chainId, address) ?? catalogue.token(request.chainId, address);
  const on = { chain: catalogue.chain(request.chainId)?.name ?? words.t('review.site.chain', { id: request.chainId }) };
  const note = words.t(known ? 'review.says.listed' : 'review.says.unlisted', on);
  return [{ label: 'contract', value: { party: address }, note }];
}

const list = (value: ArgValue | undefined): readonly ArgValue[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
