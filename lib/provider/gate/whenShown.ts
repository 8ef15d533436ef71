/** In Chromium; the shared types do not know it. */
type Preparing = Document & { readonly prerendering?: boolean };

/**
 * Resolves once somebody can have the page in front of them: a browser may prepare one before it is visited. Until then
 * its frames go by other numbers, so that nothing that it asks for could be decided.
 */
export const whenShown = (document: Preparing): Promise<void> =>
  document.prerendering
    ? new Promise((shown) => {
        const listener = (event: Event) => {
          if (!event.isTrusted) return;
          document.removeEventListener('prerenderingchange', listener, true);
          shown();
        };
        document.addEventListener('prerenderingchange', listener, true);
      })
    : Promise.resolve();
