import type { Storage } from 'webextension-polyfill';
import type { WalletSetting } from '../WalletSetting';
import { unknownChain } from './walletError';

export type WalletState = ReturnType<typeof createWalletState>;

/** Which sites are connected, and which chain is chosen; outlives the worker. */
export function createWalletState(
  storage: Storage.StorageArea,
  { chains }: WalletSetting,
  tell: (event: string, value: unknown) => void,
) {
  const read = async () => {
    const { sites, chainId } = (await storage.get(['sites', 'chainId'])) as { sites?: string[]; chainId?: number };
    return { sites: sites ?? [], chainId: chainId ?? chains[0]?.id };
  };
  return {
    async chain(): Promise<WalletSetting['chains'][number]> {
      const { chainId } = await read();
      const chain = chains.find(({ id }) => id === chainId);
      if (!chain) throw unknownChain;
      return chain;
    },
    async switchChain(chainId: number): Promise<void> {
      if (!chains.some(({ id }) => id === chainId)) throw unknownChain;
      if (chainId === (await read()).chainId) return;
      await storage.set({ chainId });
      tell('chainChanged', `0x${chainId.toString(16)}`);
    },
    isConnected: async (site: string) => (await read()).sites.includes(site),
    async connect(site: string): Promise<void> {
      await storage.set({ sites: [...new Set([...(await read()).sites, site])] });
    },
    async disconnect(site: string): Promise<void> {
      await storage.set({ sites: (await read()).sites.filter((one) => one !== site) });
      tell('accountsChanged', []);
    },
  };
}
