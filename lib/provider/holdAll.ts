import { type HoldDeps, holdCall, type Outcome } from './holdCall';
import { append, apply, isArray, NativePromise } from './natives';
import type { Payload } from './readPayload';
import { errorResponse } from './response';
import { invalidParams } from './rpcError';
import type { Callback, Visit } from './Visit';

/** Holds what a call asks for, and answers as the page expects it: by a promise, or through its callback. */
export const holdAll = (deps: HoldDeps, visiting: Visit, payloads: readonly Payload[]): unknown => {
  const { callback } = visiting;
  if (callback)
    return void holdEach(deps, visiting, payloads, (error, value) => apply(callback, undefined, [error, value]));
  return new NativePromise((resolve, reject) =>
    holdEach(deps, visiting, payloads, (error, value) => (error === null ? resolve(value) : reject(error))),
  );
};

/** Each element of a batch is its own hold; a rejected one does not stop the others. */
const holdEach = (deps: HoldDeps, visiting: Visit, payloads: readonly Payload[], done: Callback): void => {
  if (payloads.length === 0) done(invalidParams(), errorResponse(undefined, invalidParams()));
  else if (visiting.form === 'array') holdBatch(deps, visiting, payloads, done);
  else {
    const payload = payloads[0] as Payload;
    holdCall(deps, visiting, payload, (outcome) => {
      if (outcome.ok) done(null, outcome.value);
      else done(outcome.error, outcome.value ?? errorResponse(payload.id, outcome.error));
    });
  }
};

const holdBatch = (deps: HoldDeps, visiting: Visit, payloads: readonly Payload[], done: Callback): void => {
  const responses: unknown[] = [];
  let missing = payloads.length;
  for (let index = 0; index < payloads.length; index += 1) append(responses, null);
  for (let index = 0; index < payloads.length; index += 1) {
    const payload = payloads[index] as Payload;
    holdCall(deps, visiting, payload, (outcome: Outcome) => {
      responses[index] = responseOf(payload, outcome);
      missing -= 1;
      if (missing === 0) done(null, responses);
    });
  }
};

const responseOf = ({ id }: Payload, outcome: Outcome): unknown => {
  const answer = isArray(outcome.value) ? outcome.value[0] : outcome.value;
  if (answer !== undefined) return answer;
  return outcome.ok ? answer : errorResponse(id, outcome.error);
};
