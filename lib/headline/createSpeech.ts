import { foreignText } from '@/lib/format/foreignText';
import { symbolOf } from '@/lib/format/formatAmount';
import type { Words } from '@/lib/risk/defineRule';
import type { Asset } from '@/lib/types';
import type { AtStake, Scene, Speech } from './types';

const LISTED = 3;

/** Ties the words to one scene: its names, its chain, its block time. */
export function createSpeech(scene: Scene, words: Words): Speech {
  const facts = scene.facts.after ?? scene.facts.before;
  const chainId = scene.request.chainId;
  return {
    t: (key, values) => words.t(key, values),
    amounts: (list, rounding) => listOf(list, rounding, words),
    party: (address) =>
      address
        ? foreignText(scene.catalogue.name(chainId, address) ?? words.address(address), { max: 48 })
        : words.t('common.someone'),
    symbol: (asset) => symbolOf(asset),
    exit: () =>
      facts?.withdrawalDelayBlocks === undefined
        ? undefined
        : words.duration(Number(facts.withdrawalDelayBlocks) * facts.secondsPerBlock),
    percent: (part, whole) =>
      words.percent(whole === 0n ? Number.NaN : Number((part * 1_000_000n) / whole) / 1_000_000),
    date: words.date,
    duration: words.duration,
  };
}

/** A token that only says itself what it is called is told by its address too. */
function amountText(amount: bigint, asset: Asset, rounding: 'down' | 'up', words: Words): string {
  const text = words.amount(amount, asset, rounding);
  return asset.verified || !asset.address ? text : `${text} (${words.address(asset.address)})`;
}

function listOf(list: readonly AtStake[], rounding: 'down' | 'up', words: Words): string {
  const shown = list.slice(0, LISTED).map(({ asset, amount }) => amountText(amount, asset, rounding, words));
  const rest = list.length - shown.length;
  const parts = rest > 0 ? [...shown, words.t('common.moreAssets', { count: rest })] : shown;
  if (parts.length === 0) return words.t('common.nothing');
  return parts.reduce((sentence, part, index) =>
    words.t(index === parts.length - 1 ? 'common.listLast' : 'common.listNext', { before: sentence, next: part }),
  );
}
