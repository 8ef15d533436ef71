import { holdAll } from './holdAll';
import type { HoldDeps } from './holdCall';
import { isReadOnly } from './isReadOnly';
import { append, apply, isArray, settle } from './natives';
import { fixPayload, type Payload, readPayload } from './readPayload';
import { resultOf } from './response';
import type { Callback, Form, Visit } from './Visit';

const MAX_BATCH = 1_000;

/** One call of a guarded function: our own copy on its way and read-only methods pass, everything else is held. */
export const takeCall = (
  deps: HoldDeps,
  about: Omit<Visit, 'form' | 'callback'>,
  bare: boolean,
  args: unknown[],
): unknown => {
  const first = args[0];
  const form: Form = bare ? 'bare' : typeof first === 'string' ? 'text' : isArray(first) ? 'array' : 'object';
  const callback = (typeof args[1] === 'function' ? args[1] : typeof args[2] === 'function' ? args[2] : undefined) as
    | Callback
    | undefined;
  const visiting: Visit = { ...about, form, callback };
  let payloads: readonly Payload[];
  try {
    payloads = readPayloads(form, args);
  } catch {
    payloads = [];
  }
  const only = payloads.length === 1 ? payloads[0] : undefined;
  const flight = only && deps.flights.find(about.original, only);
  if (only && flight) {
    const params = only.params === undefined || only.params === flight.params ? only.params : [];
    replaceFirst(args, form, [{ ...only, params }], flight.source);
    return deps.flights.run(flight, about.original, about.self, args);
  }
  if (!areReadOnly(payloads)) return holdAll(deps, visiting, payloads);
  replaceFirst(args, form, payloads, undefined);
  const answer = apply(about.original, about.self, args);
  if (only && !callback) watchAnswer(deps, visiting, only.method as string, answer);
  return answer;
};

const readPayloads = (form: Form, args: readonly unknown[]): readonly Payload[] => {
  const first = args[0];
  if (form === 'bare') return [{ source: undefined, method: 'eth_requestAccounts', params: undefined, id: undefined }];
  if (form === 'text') {
    const params = typeof args[1] === 'function' ? undefined : args[1];
    return [{ source: undefined, method: first, params, id: undefined }];
  }
  if (!isArray(first)) return [readPayload(first)];
  const { length } = first;
  if (!(length > 0 && length <= MAX_BATCH)) return [];
  const payloads: Payload[] = [];
  for (let index = 0; index < length; index += 1) append(payloads, readPayload(first[index]));
  return payloads;
};

const areReadOnly = (payloads: readonly Payload[]): boolean => {
  for (let index = 0; index < payloads.length; index += 1)
    if (!isReadOnly((payloads[index] as Payload).method)) return false;
  return payloads.length > 0;
};

/** Puts what was read in the place of the page's own objects. `known` is already ours, and stays as it is. */
const replaceFirst = (args: unknown[], form: Form, payloads: readonly Payload[], known: unknown) => {
  if (form === 'bare') return;
  if (form === 'text') {
    args[0] = (payloads[0] as Payload).method;
    if (args.length > 1 && typeof args[1] !== 'function') args[1] = (payloads[0] as Payload).params;
    return;
  }
  const fixed: unknown[] = [];
  for (let index = 0; index < payloads.length; index += 1) {
    const payload = payloads[index] as Payload;
    append(fixed, payload.source === known && known !== undefined ? known : fixPayload(payload));
  }
  args[0] = form === 'array' ? fixed : fixed[0];
};

const watchAnswer = ({ observe }: HoldDeps, visiting: Visit, method: string, answer: unknown) => {
  if (method !== 'eth_accounts' && method !== 'eth_chainId') return;
  const { provider, wallet, ask } = visiting;
  settle(
    answer,
    (value) => observe(provider, method, resultOf(value), wallet, ask),
    () => {},
  );
};
