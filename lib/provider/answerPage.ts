import { apply, NativePromise } from './natives';
import type { Callback } from './Visit';

/** Answers as the page expects it: by a promise, or through its callback. An error of null says that there is none. */
export const answerPage = (callback: Callback | false | undefined, start: (done: Callback) => void): unknown => {
  if (!callback)
    return new NativePromise((resolve, reject) =>
      start((error, value) => (error === null ? resolve(value) : reject(error))),
    );
  start((error, value) => apply(callback, undefined, [error, value]));
  return undefined;
};
