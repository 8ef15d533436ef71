import type { ToGuard } from '../wire';

type Post = (message: ToGuard) => void;

/**
 * Firefox loses what is posted to a page while it is put away, and the page would wait for ever when it comes back: what
 * was said meanwhile is said again then. To hear of a rejection twice does nothing.
 */
export const whenBack = (scope: EventTarget): ((post: Post) => Post) => {
  let missed: ToGuard[] | undefined;
  let send: Post = () => {};
  const on = (type: string, run: () => void) =>
    scope.addEventListener(type, ({ isTrusted }) => void (isTrusted && run()), true);

  on('pagehide', () => {
    missed = [];
  });
  on('pageshow', () => {
    const again = missed ?? [];
    missed = undefined;
    for (const message of again) send(message);
  });
  return (post) => {
    send = post;
    return (message) => {
      missed?.push(message);
      post(message);
    };
  };
};
