import { beforeAll, beforeEach, expect, it } from 'vitest';
import { hookWrites } from './hookWrites';

const REQUEST = { method: 'personal_sign', params: ['0x00', '0x1'] };

let asked: [string, string][] = [];
let verdict: string | undefined;
const scope = new EventTarget();
let heard: unknown[] = [];

beforeAll(() => {
  hookWrites((place, text) => {
    asked.push([place, text]);
    return verdict;
  });
  scope.addEventListener('x', (event) => heard.push((event as CustomEvent).detail));
});
beforeEach(() => {
  asked = [];
  heard = [];
  verdict = undefined;
});

const dispatch = (detail: unknown) => scope.dispatchEvent(new CustomEvent('x', { detail }));

it('an event without a request goes on, and nobody is asked', () => {
  const detail = { a: 1, f: () => {} };
  expect(dispatch(detail)).toBe(true);
  expect(scope.dispatchEvent(new Event('x'))).toBe(true);
  expect(heard[0]).toBe(detail);
  expect(asked).toEqual([]);
});

it.each([
  ['as an object', { request: REQUEST }, `[${JSON.stringify(REQUEST)}]`],
  ['as text', JSON.stringify(REQUEST), `[${JSON.stringify(JSON.stringify(REQUEST))}]`],
])('an event with a request %s goes on when the gate lets it', (_, detail, text) => {
  dispatch(detail);
  expect(asked).toEqual([['event', text]]);
  expect(heard).toEqual([detail]);
  verdict = 'stop';
  expect(dispatch(detail)).toBe(true);
  expect(heard).toEqual([detail]);
});

it('an event with a getter goes on as it was read once', () => {
  let reads = 0;
  const detail = {
    get request() {
      reads += 1;
      return reads === 1 ? { method: 'eth_chainId' } : REQUEST;
    },
  };
  dispatch(detail);
  expect(asked.at(-1)).toEqual(['event', '{"request":{"method":"eth_chainId"}}']);
  expect(JSON.stringify(heard)).toBe('[{"request":{"method":"eth_chainId"}}]');
});

it('a channel carries a copy of what was looked at, or nothing', async () => {
  const [from, to] = [new BroadcastChannel('wires-test'), new BroadcastChannel('wires-test')];
  const arrived: unknown[] = [];
  const over = new Promise<void>((resolve) => {
    to.onmessage = (event) => {
      const { data } = event as MessageEvent;
      arrived.push(data);
      if (data === 'over') resolve();
    };
  });
  from.postMessage({ data: REQUEST });
  verdict = 'stop';
  from.postMessage({ data: REQUEST });
  from.postMessage('over');
  await over;
  expect(arrived).toEqual([{ data: REQUEST }, 'over']);
  expect(asked).toEqual([1, 2].map(() => ['channel', `[${JSON.stringify(REQUEST)}]`]));
  from.close();
  to.close();
});

it('the functions look like the built-in ones', () => {
  expect(EventTarget.prototype.dispatchEvent.name).toBe('dispatchEvent');
  expect(Function.prototype.toString.call(EventTarget.prototype.dispatchEvent)).toContain('[native code]');
});
