import { expect, it } from 'vitest';
import type { ToGuard } from '../wire';
import { whenBack } from './whenBack';

const reject = (seq: number): ToGuard => ['reject', seq, 4001, 'User rejected the request.'];

/** Listeners as a browser calls them: what a page dispatches itself is not trusted. */
const open = () => {
  const listeners: Record<string, (event: Event) => void> = {};
  const scope = { addEventListener: (type: string, listener: never) => (listeners[type] = listener) };
  const told: ToGuard[] = [];
  const post = whenBack(scope as never)((message) => told.push(message));
  const fire = (type: string, isTrusted = true) => listeners[type]?.({ isTrusted } as Event);
  return { post, told, fire };
};

it('says again what was said while the page was away', () => {
  const { post, told, fire } = open();
  post(reject(1));
  fire('pagehide');
  post(reject(2));
  post(reject(3));
  fire('pageshow');
  expect(told).toEqual([1, 2, 3, 2, 3].map(reject));
  fire('pageshow');
  post(reject(4));
  expect(told).toHaveLength(6);
});

it('listens to the browser only', () => {
  const { post, told, fire } = open();
  fire('pagehide', false);
  post(reject(1));
  fire('pageshow');
  expect(told).toEqual([reject(1)]);
  fire('pagehide');
  post(reject(2));
  fire('pageshow', false);
  expect(told).toHaveLength(2);
});
