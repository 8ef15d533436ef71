import type { Thresholds } from '@/lib/risk/thresholds';

export type ThresholdName = keyof Thresholds;

export type ThresholdField = {
  /** How it is shown and typed. */
  unit: 'percent' | 'days' | 'minutes';
  /** Which way it says less. */
  looser: 'higher' | 'lower';
  /** The gravest finding that a looser value can keep from being said, or make smaller. */
  quiets: 'warning' | 'danger';
  max: number;
};

/** How each threshold is set. Its words are `options.thresholds.<name>`. */
export const thresholdFields: Readonly<Record<ThresholdName, ThresholdField>> = {
  slashableShareWarning: { unit: 'percent', looser: 'higher', quiets: 'warning', max: 100 },
  slashableShareDangerNoCode: { unit: 'percent', looser: 'higher', quiets: 'danger', max: 100 },
  fastNoticeRatio: { unit: 'percent', looser: 'lower', quiets: 'danger', max: 100 },
  slashedBeforeDangerMagnitude: { unit: 'percent', looser: 'lower', quiets: 'danger', max: 100 },
  redistributionDanger: { unit: 'percent', looser: 'higher', quiets: 'danger', max: 100 },
  youngOperatorSeconds: { unit: 'days', looser: 'lower', quiets: 'warning', max: 3650 },
  newSpenderSeconds: { unit: 'days', looser: 'lower', quiets: 'danger', max: 3650 },
  longDeadlineSeconds: { unit: 'days', looser: 'higher', quiets: 'danger', max: 3650 },
  staleHeadSeconds: { unit: 'minutes', looser: 'higher', quiets: 'warning', max: 1440 },
};

export const thresholdNames = Object.keys(thresholdFields) as readonly ThresholdName[];
