import type { Bypass } from '@/lib/messaging/protocol';
import type { Place } from '../wire';
import { bodyOf } from './bodyOf';
import { MAX_TEXT, requestsIn } from './readWire';

/**
 * Answers the script in the page's world that stands where a page writes to wallets: all that is asked and answered
 * happens inside of one synchronous event, under a name that only the two know. The judging is done here, where a page
 * can change nothing.
 *
 * @param stops whether what was written on a wire must not go on; it is told then
 */
export const answerQuestions = (
  scope: Window,
  secret: string,
  stops: (data: unknown, way: Bypass['way']) => boolean,
): void => {
  const answer = (detail: string) => scope.dispatchEvent(new CustomEvent(`${secret}<`, { detail }));

  const judge = (place: Place, text: string) => {
    if (place !== 'port') return stops(text, place) ? answer('stop') : undefined;
    // What is too long to be read is no request, and must not be taken for something else.
    if (text.length > MAX_TEXT) return answer('stop');
    const [request, ...more] = requestsIn(text);
    return request ? answer(more.length === 0 ? bodyOf(request) : 'stop') : undefined;
  };

  const onQuestion = (event: Event) => {
    event.stopImmediatePropagation();
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail !== 'string') return;
    const place = (['event', 'channel', 'port'] as const).find((one) => detail.startsWith(`${one}:`));
    if (place) judge(place, detail.slice(place.length + 1));
  };
  scope.addEventListener(`${secret}>`, onQuestion, true);
};
