import { type Carried, type ListenToPage, responseOf, textOf } from './AskWallet';

/** As a page can write it, so everything may be missing. */
type Message = { type?: unknown; data?: { request?: Carried } } | null;

/** Coinbase's wire: public messages on the window, the request inside of one for the extension. */
export const listen: ListenToPage = (ask) => {
  window.addEventListener('message', ({ data, source }: MessageEvent<Message>) => {
    const request = data?.data?.request;
    if (source !== window || data?.type !== 'extensionUIRequest' || !request) return;
    void ask(textOf(request)).then((answer) =>
      window.postMessage({ type: 'extensionUIResponse', data: responseOf(request.id, answer) }, '*'),
    );
  });
};
