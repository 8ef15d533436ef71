import { create } from 'zustand';

/** What the person has done to one request at one revision; a new revision starts anew. */
export type Acknowledgement = { ticked: boolean; typed: string };

type Shown = { id: string; revision: number };

type ReviewUi = {
  acknowledgements: Readonly<Record<string, Acknowledgement>>;
  /** Decisions that were sent, by request and revision: one each, and none after one that was accepted. */
  deciding: readonly string[];
  /** Answers of `decide` that need saying, by id. */
  answers: Readonly<Record<string, 'stale' | 'gone' | 'failed'>>;
  /** Ended requests that the person has seen and put away. */
  dismissed: readonly string[];
  acknowledge(key: string, change: Partial<Acknowledgement>): void;
  startDeciding(shown: Shown): void;
  endDeciding(shown: Shown, answer: 'accepted' | 'stale' | 'gone' | 'failed'): void;
  dismiss(id: string): void;
};

const keyOf = ({ id, revision }: Shown): string => `${id}:${revision}`;

const NONE: Acknowledgement = { ticked: false, typed: '' };

const without = <T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

/** State of the window that is nowhere else: everything about requests themselves is read from the queue. */
export const useReviewUi = create<ReviewUi>()((set) => ({
  acknowledgements: {},
  deciding: [],
  answers: {},
  dismissed: [],
  acknowledge: (key, change) =>
    set(({ acknowledgements }) => ({
      acknowledgements: { ...acknowledgements, [key]: { ...(acknowledgements[key] ?? NONE), ...change } },
    })),
  startDeciding: (shown) =>
    set(({ deciding, answers }) => ({
      deciding: [...deciding, keyOf(shown)],
      answers: without(answers, shown.id),
    })),
  endDeciding: (shown, answer) =>
    set(({ deciding, answers }) =>
      answer === 'accepted'
        ? {}
        : {
            deciding: deciding.filter((key) => key !== keyOf(shown)),
            answers: { ...answers, [shown.id]: answer },
          },
    ),
  dismiss: (id) => set(({ dismissed }) => ({ dismissed: [...dismissed, id] })),
}));

export const acknowledgementOf = (state: ReviewUi, key: string): Acknowledgement => state.acknowledgements[key] ?? NONE;

export const isDeciding = (shown: Shown, deciding: readonly string[]): boolean => deciding.includes(keyOf(shown));
