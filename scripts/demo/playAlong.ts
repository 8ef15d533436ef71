import type { Demo } from './startDemo';

/** Opens the dApp, says what there is to try, and waits until the browser is closed. */
export async function playAlong({ world, dappUrl, launched }: Demo): Promise<void> {
  const { browser } = launched;
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(dappUrl);
  console.log(`
The dApp       ${dappUrl}
The chain      ${world.rpcUrl}  (chain ${world.dapp.chainId})
${world.about.map((line) => `               ${line}`).join('\n')}

What to try, in the browser that has opened:

  1. Connect Test Wallet, and confirm in the wallet's window.
  2. Approve. Restake Guard's window opens first; Continue, and the wallet's opens with exactly that.
  3. Deposit.
  4. Delegate to Northwind Staking: it was slashed before, and one of its operator sets pays slashed funds to somebody.
     Compare with Harbour Nodes.
  5. Queue a withdrawal. Complete it: too early at first, the review says so.${
    world.skipWait ? '\n     Then skip the wait, and complete it.' : ''
  }
  6. The request that nobody should sign. Reject it, press Esc, or close the window: the page gets 4001.
  7. The toolbar icon (under the puzzle piece) opens the popup, and from there the side panel with your positions.

Close the browser or press Ctrl+C to end.
`);
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
}
