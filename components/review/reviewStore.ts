import { create } from 'zustand';

/** What the person has done to one request at one revision; a new revision starts anew. */
export type Acknowledgement = { ticked: boolean; typed: string };

type ReviewUi = {
  acknowledgements: Readonly<Record<string, Acknowledgement>>;
  /** Requests with a decision under way, by id. */
  deciding: Readonly<Record<string, 'continue' | 'reject'>>;
  /** Answers of `decide` that need saying, by id. */
  answers: Readonly<Record<string, 'stale' | 'gone' | 'failed'>>;
  /** Ended requests that the person has seen and put away. */
  dismissed: readonly string[];
  acknowledge(key: string, change: Partial<Acknowledgement>): void;
  startDeciding(id: string, outcome: 'continue' | 'reject'): void;
  endDeciding(id: string, answer?: 'stale' | 'gone' | 'failed'): void;
  dismiss(id: string): void;
};

const NONE: Acknowledgement = { ticked: false, typed: '' };

const without = <T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

/** State of the window that is nowhere else: everything about requests themselves is read from the queue. */
export const useReviewUi = create<ReviewUi>()((set) => ({
  acknowledgements: {},
  deciding: {},
  answers: {},
  dismissed: [],
  acknowledge: (key, change) =>
    set(({ acknowledgements }) => ({
      acknowledgements: { ...acknowledgements, [key]: { ...(acknowledgements[key] ?? NONE), ...change } },
    })),
  startDeciding: (id, outcome) =>
    set(({ deciding, answers }) => ({ deciding: { ...deciding, [id]: outcome }, answers: without(answers, id) })),
  endDeciding: (id, answer) =>
    set(({ deciding, answers }) => ({
      deciding: without(deciding, id),
      answers: answer ? { ...answers, [id]: answer } : without(answers, id),
    })),
  dismiss: (id) => set(({ dismissed }) => ({ dismissed: [...dismissed, id] })),
}));

export const acknowledgementOf = (state: ReviewUi, key: string): Acknowledgement => state.acknowledgements[key] ?? NONE;
