import { detailOf, dispatch, listen, NativeCustomEvent } from '../natives';
import type { Place } from '../wire';

/** What the gate says to a text: nothing, that it must stop, or the one request in it as it is to be reviewed. */
export type Question = (place: Place, text: string) => string | undefined;

const STOP = 'stop';
export const isStopped = (answer: string | undefined): boolean => answer === STOP;

/** Asks the gate, which answers before this returns. No one else knows the name. */
export const openQuestion = (scope: EventTarget, secret: string): Question => {
  let answer: string | undefined;
  listen(
    scope,
    `${secret}<`,
    (event: Event) => {
      answer = detailOf(event) as string;
    },
    true,
  );
  return (place, text) => {
    answer = undefined;
    dispatch(
      scope,
      new NativeCustomEvent(`${secret}>`, { __proto__: null, detail: `${place}:${text}` } as CustomEventInit),
    );
    return answer;
  };
};
