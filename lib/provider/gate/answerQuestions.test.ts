import { expect, it, vi } from 'vitest';
import { isStopped, openQuestion } from '../wires/openQuestion';
import { answerQuestions } from './answerQuestions';

const REQUEST = { method: 'personal_sign', params: ['0x00', '0x1'] };
const message = (...requests: object[]) => JSON.stringify({ type: 'caip-348', data: requests });

const open = () => {
  const scope = new EventTarget() as Window;
  const stops = vi.fn((data: unknown) => `${data}`.includes('personal_sign'));
  answerQuestions(scope, 'secret', stops);
  return { scope, stops, ask: openQuestion(scope, 'secret') };
};

it('tells what a message to an extension asks, and stops one that asks more than once or is too long to read', () => {
  const { ask, stops } = open();
  expect(ask('port', message(REQUEST))).toBe(JSON.stringify(REQUEST));
  expect(ask('port', message({ method: 'eth_chainId' }))).toBeUndefined();
  expect(ask('port', '{"ping":1}')).toBeUndefined();
  expect(isStopped(ask('port', message(REQUEST, REQUEST)))).toBe(true);
  expect(isStopped(ask('port', message({ ...REQUEST, filler: 'x'.repeat(8_000_000) })))).toBe(true);
  expect(stops).not.toHaveBeenCalled();
});

it('judges what is written on channels and events as any wire', () => {
  const { ask, stops } = open();
  expect(isStopped(ask('channel', JSON.stringify(REQUEST)))).toBe(true);
  expect(ask('event', '{"method":"eth_chainId"}')).toBeUndefined();
  expect(stops.mock.calls).toEqual([
    [JSON.stringify(REQUEST), 'channel'],
    ['{"method":"eth_chainId"}', 'event'],
  ]);
});

it('answers nobody who does not know the name, and no question of another shape', () => {
  const { scope, stops } = open();
  const heard = vi.fn();
  scope.addEventListener('secret<', heard);
  for (const [name, detail] of [
    ['other>', `port:${message(REQUEST)}`],
    ['secret>', { port: 1 }],
    ['secret>', `page:${message(REQUEST)}`],
  ] as const)
    scope.dispatchEvent(new CustomEvent(name, { detail }));
  expect(heard).not.toHaveBeenCalled();
  expect(stops).not.toHaveBeenCalled();
});
