import { type Carried, type ListenToPage, responseOf, textOf } from './AskWallet';

/** As a page can write it, so everything may be missing. */
type Message = { target?: unknown; data?: { name?: unknown; data?: Carried | Carried[] } } | null;

const names: readonly unknown[] = ['metamask-provider', 'metamask-multichain-provider'];

/** MetaMask's wire: public messages on the window, several streams in one, single requests and lists of them. */
export const listen: ListenToPage = (ask) => {
  window.addEventListener('message', ({ data, source }: MessageEvent<Message>) => {
    const { name, data: carried } = data?.data ?? {};
    if (source !== window || data?.target !== 'metamask-contentscript' || !names.includes(name)) return;
    for (const one of Array.isArray(carried) ? carried : [carried ?? {}])
      void ask(textOf(one)).then((answer) =>
        window.postMessage({ target: 'metamask-inpage', data: { name, data: responseOf(one.id, answer) } }, '*'),
      );
  });
};
