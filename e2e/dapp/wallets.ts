import type { EIP1193Provider } from 'viem';

export type Wallet = { id: string; name: string; provider: EIP1193Provider };

type AnnouncedDetail = { info: { uuid: string; name: string }; provider: EIP1193Provider };

/** Calls back for each wallet that announces itself by EIP-6963, and for `window.ethereum` when there is one. */
export function discoverWallets(onWallet: (wallet: Wallet) => void): void {
  const seen = new Set<string>();
  const found = (wallet: Wallet) => {
    if (seen.has(wallet.id)) return;
    seen.add(wallet.id);
    onWallet(wallet);
  };
  window.addEventListener('eip6963:announceProvider', (event) => {
    const { info, provider } = (event as CustomEvent<AnnouncedDetail>).detail;
    found({ id: info.uuid, name: info.name, provider });
  });
  window.dispatchEvent(new Event('eip6963:requestProvider'));

  const { ethereum } = window as { ethereum?: EIP1193Provider };
  if (ethereum) found({ id: 'window.ethereum', name: 'window.ethereum', provider: ethereum });
}
