import { type Carried, type ListenToPage, responseOf, textOf } from './AskWallet';

/** As a page can write it, so everything may be missing. */
type Message = { type?: unknown; data?: Carried } | null;

/** Rabby's wire: a broadcast channel, which is within a page's reach at `rabby._bcm._channel`. */
export const listen: ListenToPage = (ask, secret) => {
  // Sandboxed frames have none.
  if (window.origin === 'null') return;
  const channel = new BroadcastChannel(`rabby:${secret}`);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    const request = data?.data;
    if (data?.type !== 'request' || !request) return;
    void ask(textOf(request)).then((answer) =>
      channel.postMessage({ type: 'response', data: responseOf(request.id, answer) }),
    );
  });
};
