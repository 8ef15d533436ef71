import type { Position } from '@/lib/types';
import { addressArg, isOwn } from '../readArgs';
import { figureOf, queueDifference, stakesOf } from '../stakes';
import type { Lines, Scene, Speech, TellLines } from '../types';

/** What joins the withdrawal queue: it earns nothing, waits, and can be slashed until the last block. */
function waiting(speech: Speech, entries: readonly Position[]): Omit<Lines, 'act'> {
  const stakes = stakesOf(entries);
  const ceiling = figureOf(stakes, 'ceiling');
  const amount = figureOf(stakes, 'amount');
  const until = Math.max(...entries.map((entry) => entry.withdrawableAt?.estimatedTime ?? 0));
  const operator = entries.find((entry) => entry.operator)?.operator;
  const values = {
    amount: speech.amounts(amount, 'down'),
    date: until > 0 ? speech.date(until) : speech.t('common.unknownDate'),
    operator: speech.party(operator),
  };
  const risky = operator !== undefined && (ceiling.length > 0 || stakes.some((stake) => !stake.known));
  return {
    worst: speech.t(risky ? 'review.headline.leave.worst' : 'review.headline.leave.waits', {
      ...values,
      amount: risky && ceiling.length > 0 ? speech.amounts(ceiling, 'up') : values.amount,
    }),
    how: [
      speech.t('review.headline.leave.pays', values),
      ...(risky ? [speech.t('review.headline.leave.slasher', values)] : []),
      speech.t('review.headline.leave.wayBack'),
    ].join(' '),
    atStake: risky && ceiling.length > 0 ? ceiling : amount,
  };
}

const simulated = ({ simulation, exposure }: Scene) =>
  simulation.status === 'success' && exposure.before !== undefined && exposure.after !== undefined;

const newEntries = (scene: Scene) =>
  simulated(scene) ? queueDifference(scene.exposure.after, scene.exposure.before) : [];

const unread = (speech: Speech, how: string): Omit<Lines, 'act'> => ({
  worst: speech.t('review.headline.unknown.worst'),
  how,
  atStake: [],
});

/** queueWithdrawals: part of the stake goes into the queue. */
export const queueWithdrawal: TellLines = (scene, _action, speech) => {
  const act = speech.t('actions.eigenlayer.queueWithdrawal');
  const entries = newEntries(scene);
  if (entries.length === 0) return { act, ...unread(speech, speech.t('review.headline.leave.unreadQueue')) };
  return { act, ...waiting(speech, entries) };
};

/** undelegate and redelegate: every strategy goes into the queue, one withdrawal each. */
export const undelegate: TellLines = (scene, action, speech) => {
  const staker = addressArg(action, 'staker');
  const next = addressArg(action, 'operator');
  if (staker && !isOwn(scene, staker)) {
    const who = { staker: speech.party(staker) };
    return {
      act: speech.t('actions.eigenlayer.undelegateOther', who),
      worst: speech.t('review.headline.leave.otherWorst', who),
      how: speech.t('review.headline.leave.otherHow'),
      atStake: [],
    };
  }
  const act = next
    ? speech.t('actions.eigenlayer.redelegate', { operator: speech.party(next) })
    : speech.t('actions.eigenlayer.undelegate');
  if (!simulated(scene)) return { act, ...unread(speech, speech.t('review.headline.leave.unreadAll')) };
  const entries = newEntries(scene);
  if (entries.length === 0)
    return {
      act,
      worst: speech.t('review.headline.leave.nothing'),
      how: speech.t('review.headline.leave.nothingHow'),
      atStake: [],
    };
  const lines = waiting(speech, entries);
  const also = next ? speech.t('review.headline.leave.redelegate', { operator: speech.party(next) }) : '';
  return {
    act,
    ...lines,
    how: [speech.t('review.headline.leave.everything'), lines.how, also].filter(Boolean).join(' '),
  };
};
