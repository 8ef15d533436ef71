import { forwardCall } from './forwardCall';
import { type HoldDeps, holdCall } from './holdCall';
import { isReadOnly } from './isReadOnly';
import { append, isArray } from './natives';
import { readCall } from './readCall';
import { payloadOf, readPayload } from './readPayload';
import type { Callback, Visit } from './Visit';

const MAX_BATCH = 1_000;

/** Each element of a batch is its own request: a rejected one does not stop the others, and what only reads passes. */
export const takeBatch = (deps: HoldDeps, visit: Visit, batch: readonly unknown[], done: Callback): void => {
  const responses: unknown[] = [];
  const { length } = batch;
  if (!(length > 0 && length <= MAX_BATCH)) {
    holdCall(deps, visit, payloadOf(), done);
    return;
  }
  let missing = length;
  for (let index = 0; index < length; index += 1) {
    const payload = readPayload(batch[index]);
    const call = isReadOnly(payload.method) && readCall(payload);
    const arrive: Callback = (_, value) => {
      responses[index] = isArray(value) ? value[0] : value;
      missing -= 1;
      if (missing === 0) done(null, responses);
    };
    append(responses, null);
    if (call) forwardCall(deps, visit, call, undefined, arrive);
    else holdCall(deps, visit, payload, arrive);
  }
};
