/** EIP-6963: says who it is now, and whenever a page asks. */
export function announce(name: string, provider: object): void {
  const info = Object.freeze({
    uuid: crypto.randomUUID?.() ?? `${name}-${performance.now()}`,
    name,
    icon: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
    rdns: 'dev.restake-guard.test-wallet',
  });
  const say = () =>
    window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }));
  window.addEventListener('eip6963:requestProvider', say);
  say();
}
