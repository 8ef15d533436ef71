import type { TriesWindow } from './tries';

/**
 * In the page: reaches into new frames of its own before anybody's script runs there, and keeps what a wallet puts into
 * them or announces. The window of the empty document that a frame begins with is the window of the page that follows.
 */
export const plantTraps = async (request: object): Promise<Record<string, boolean>> => {
  const kinds: Record<string, (frame: HTMLIFrameElement) => void> = {
    src: (frame) => frame.setAttribute('src', '/frame'),
    srcdoc: (frame) => frame.setAttribute('srcdoc', '<p>text'),
    blob: (frame) => frame.setAttribute('src', URL.createObjectURL(new Blob(['<p>text'], { type: 'text/html' }))),
  };
  const caught: Record<string, boolean> = {};
  for (const [kind, fill] of Object.entries(kinds)) {
    const frame = document.createElement('iframe');
    fill(frame);
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    const inside = frame.contentWindow as unknown as TriesWindow;
    const asks: ((call: object) => Promise<unknown>)[] = [];
    // What the wallet's script writes with is nailed down as it was.
    for (const name of ['dispatchEvent', 'postMessage'] as const)
      Object.defineProperty(inside, name, { value: inside[name].bind(inside) });
    const keep = (provider: TriesWindow['ethereum']) => {
      const { request: ask } = provider;
      asks.push((call) => ask.call(provider, call));
    };
    let put: TriesWindow['ethereum'] | undefined;
    Object.defineProperty(inside, 'ethereum', {
      get: () => put,
      set: (provider) => {
        put = provider;
        keep(provider);
      },
    });
    inside.addEventListener('eip6963:announceProvider', (event) => keep((event as CustomEvent).detail.provider), true);
    await loaded;
    await new Promise((later) => setTimeout(later, 200));
    for (const ask of asks) ask(request).catch(() => undefined);
    caught[kind] = asks.length > 0;
  }
  await new Promise((later) => setTimeout(later, 500));
  return caught;
};
