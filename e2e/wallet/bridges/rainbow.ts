import { type Carried, type ListenToPage, responseOf, textOf } from './AskWallet';

/** As a page can write it, so everything may be missing. */
type Message = { topic?: unknown; payload?: Carried } | null;

/** Rainbow's wire: public messages on the window with a topic each. */
export const listen: ListenToPage = (ask) => {
  window.addEventListener('message', ({ data, source }: MessageEvent<Message>) => {
    const payload = data?.payload;
    if (source !== window || data?.topic !== '> providerRequest' || !payload) return;
    void ask(textOf(payload)).then((answer) =>
      window.postMessage({ topic: '< providerRequest', payload: responseOf(payload.id, answer) }, '*'),
    );
  });
};
