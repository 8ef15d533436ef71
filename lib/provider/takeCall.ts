import { answerPage } from './answerPage';
import { type HoldDeps, holdCall } from './holdCall';
import { isReadOnly } from './isReadOnly';
import { apply, isArray, settle } from './natives';
import { fixPayload, payloadOf, readPayload } from './readPayload';
import { resultOf } from './response';
import { takeBatch } from './takeBatch';
import type { Callback, Form, Visit } from './Visit';

/** One call of a guarded function: our own copy on its way and read-only methods pass, everything else is held. */
export const takeCall = (
  deps: HoldDeps,
  about: Omit<Visit, 'form' | 'callback' | 'relayed'>,
  bare: boolean,
  args: unknown[],
): unknown => {
  const { envelope, original, self, provider } = about;
  const first = args[0];
  const form: Form = bare ? 'bare' : typeof first === 'string' ? 'text' : isArray(first) ? 'array' : 'object';
  // `request` answers by its promise: a wallet leaves what else it is given alone, and some libraries give it more.
  const callback =
    envelope &&
    ((typeof args[1] === 'function' ? args[1] : typeof args[2] === 'function' && args[2]) as Callback | false);
  const visit = { ...about, form, callback };
  if (form === 'array')
    return answerPage(callback, (done) => takeBatch(deps, { ...visit, relayed: undefined }, first as unknown[], done));

  const payload =
    form === 'object'
      ? readPayload(first)
      : form === 'bare'
        ? payloadOf('eth_requestAccounts')
        : payloadOf(first, typeof args[1] === 'function' ? undefined : args[1]);
  const { method } = payload;
  const flight = deps.flights.find(original, provider, payload);
  const climbs = flight?.provider === provider;
  if (!climbs && !isReadOnly(method))
    return answerPage(callback, (done) => holdCall(deps, { ...visit, relayed: flight?.claims }, payload, done));
  // What was read, in the place of the page's own object.
  if (form === 'object' && !(climbs && payload.source === flight.source)) args[0] = fixPayload(payload);
  if (climbs) return deps.flights.run(flight, original, self, args);
  const answer = apply(original, self, args);
  if (!callback && (method === 'eth_accounts' || method === 'eth_chainId'))
    settle(
      answer,
      (value) => deps.observe(about, method, resultOf(value)),
      () => {},
    );
  return answer;
};
