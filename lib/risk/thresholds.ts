/** Defaults of RULES.md; each is a setting. Shares are ratios of 1, times are seconds. */
export const defaultThresholds = {
  slashableShareWarning: 0.5,
  slashableShareDangerNoCode: 0.1,
  fastNoticeRatio: 0.1,
  slashedBeforeDangerMagnitude: 0.9,
  redistributionDanger: 0.1,
  youngOperatorSeconds: 7 * 24 * 60 * 60,
  newSpenderSeconds: 30 * 24 * 60 * 60,
  longDeadlineSeconds: 30 * 24 * 60 * 60,
  staleHeadSeconds: 5 * 60,
} as const;

export type Thresholds = { [K in keyof typeof defaultThresholds]: number };
