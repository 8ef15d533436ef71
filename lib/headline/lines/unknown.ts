import { foreignText } from '@/lib/format/foreignText';
import { seesEffects } from '@/lib/simulate/seesEffects';
import type { Asset } from '@/lib/types';
import { arrives, leaves } from '../balances';
import { noticeSentences } from '../noticeSentences';
import type { Lines, Scene, Speech, TellLines } from '../types';

const callOf = (scene: Scene, index: number | undefined) =>
  scene.request.kind === 'transaction' ? scene.request.calls[index ?? 0] : undefined;

/** What a simulation saw, said without claiming to know what else the call does. */
function seen(scene: Scene, speech: Speech): Omit<Lines, 'act'> {
  if (!seesEffects(scene.simulation))
    return {
      worst: speech.t('review.headline.unknown.worst'),
      how: speech.t('review.headline.unknown.unread'),
      atStake: [],
    };
  const out = leaves(scene);
  const back = arrives(scene);
  return {
    worst:
      out.length > 0
        ? speech.t('review.headline.unknown.leaves', { amount: speech.amounts(out, 'up') })
        : speech.t('review.headline.unknown.nothingLeaves'),
    how: [
      back.length > 0
        ? speech.t('review.headline.unknown.arrives', { amount: speech.amounts(back, 'down') })
        : speech.t('review.headline.unknown.nothingArrives'),
      speech.t('review.headline.unknown.more'),
    ].join(' '),
    atStake: out,
  };
}

/** A function or contract that nobody has described to us, a plain send, or a contract creation. */
export const unknown: TellLines = (scene, action, speech) => {
  const call = callOf(scene, action.path[0]);
  const values = {
    function: foreignText(action.function, { max: 64 }),
    contract: speech.party(action.contract ?? undefined),
  };
  if (call && call.to === null) return { act: speech.t('actions.unknown.create'), ...seen(scene, speech) };
  if (call?.to && call.data === '0x') {
    const native = nativeOf(scene);
    const amount = speech.amounts([{ asset: native, amount: call.value }], 'up');
    const to = speech.party(call.to);
    return {
      act: speech.t('actions.unknown.send', { amount, to }),
      worst: speech.t('review.headline.transfer.worst', { amount }),
      how: speech.t('review.headline.transfer.how', { to }),
      atStake: [{ asset: native, amount: call.value }],
    };
  }
  const known =
    !action.flags.includes('unknown-function') && !action.flags.includes('undecodable') && action.type !== 'unknown';
  return { act: speech.t(known ? 'actions.unknown.known' : 'actions.unknown.unknown', values), ...seen(scene, speech) };
};

/** A distinctive function of a protocol at an address that is not the protocol's. */
export const lookAlike: TellLines = (scene, action, speech) => {
  const lines = seen(scene, speech);
  const out = lines.atStake.length > 0;
  const imitated = typeof action.args.imitates === 'string' ? action.args.imitates : 'eigenlayer';
  const name = speech.t(`rules.protocols.${imitated}`);
  const protocol = name.startsWith('rules.') ? imitated : name;
  return {
    act: speech.t('actions.unknown.lookAlike', { protocol, function: foreignText(action.function, { max: 64 }) }),
    worst: out ? lines.worst : speech.t('review.headline.lookAlike.worst', { protocol }),
    how: [
      speech.t('review.headline.lookAlike.how', { protocol, contract: speech.party(action.contract ?? undefined) }),
      ...(out ? [lines.how] : []),
    ].join(' '),
    atStake: lines.atStake,
  };
};

/** A catalogue function without sentences of its own: what the simulation saw, and what stays at stake. */
export const fallback: TellLines = (scene, action, speech) => {
  const lines = unknown(scene, action, speech);
  const after = scene.exposure.after;
  const staked = after?.positions.filter((position) => position.kind === 'restaked') ?? [];
  return staked.length > 0 && scene.simulation.status === 'success'
    ? {
        ...lines,
        how: [lines.how, ...noticeSentences(scene, speech, staked, scene.facts.after?.delegatedTo)].join(' '),
      }
    : lines;
};

const nativeOf = (scene: Scene): Asset => ({
  address: null,
  symbol: scene.catalogue.chain(scene.request.chainId)?.nativeSymbol ?? 'ETH',
  decimals: 18,
  verified: true,
});
