/** Put in by buildWallet; empty where a browser does not let a page talk to an extension. */
declare const EXTENSION_ID: string;

/** CAIP-294: says by which id a page may reach the extension itself (CAIP-348). */
export function announceTarget(name: string): void {
  if (EXTENSION_ID === '') return;
  const params = Object.freeze({
    uuid: `${name}-caip`,
    name,
    icon: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
    rdns: 'dev.restake-guard.test-wallet',
    targets: [{ type: 'caip-348', value: EXTENSION_ID }],
  });
  const say = () =>
    window.dispatchEvent(new CustomEvent('caip294:wallet_announce', { detail: Object.freeze({ params }) }));
  window.addEventListener('caip294:wallet_prompt', say);
  say();
}
