import { privateKeyToAccount } from 'viem/accounts';
import type { WalletSetting } from '../WalletSetting';
import type { Confirm } from './createConfirm';
import { createSigner } from './createSigner';
import type { WalletState } from './createWalletState';
import { malformed, unauthorized, unsupported } from './walletError';

type Params = readonly unknown[];

/** Answers one request of a page: writes it down, has it confirmed where that is due, and does it. */
export function createAnswers(setting: WalletSetting, state: WalletState, confirm: Confirm) {
  const account = privateKeyToAccount(setting.privateKey);
  const signer = createSigner(account, state.chain);
  const hex = (value: number) => `0x${value.toString(16)}`;
  const permissions = [{ parentCapability: 'eth_accounts' }];
  /** CAIP-25: which accounts on which chains a site may use. */
  const session = async (connected: boolean) => {
    const { id } = await state.chain();
    const scope = { accounts: [`eip155:${id}:${account.address}`], methods: [], notifications: [] };
    return { sessionScopes: connected ? { [`eip155:${id}`]: scope } : {} };
  };

  /** Without the account: what a wallet tells everybody. */
  const open: Record<string, (params: Params, site: string) => unknown> = {
    eth_accounts: async (_, site) => ((await state.isConnected(site)) ? [account.address] : []),
    eth_chainId: async () => hex((await state.chain()).id),
    net_version: async () => `${(await state.chain()).id}`,
    wallet_getPermissions: async (_, site) => ((await state.isConnected(site)) ? permissions : []),
    wallet_getCapabilities: () => ({}),
    wallet_getCallsStatus: ([id]) => signer.statusOf(id as string),
    wallet_getSession: async (_, site) => session(await state.isConnected(site)),
  };

  /** What a person is asked about. */
  const asking: Record<string, (params: Params, site: string) => unknown> = {
    eth_requestAccounts: async (_, site) => {
      await state.connect(site);
      return [account.address];
    },
    wallet_requestPermissions: async (_, site) => {
      await state.connect(site);
      return permissions;
    },
    wallet_revokePermissions: async (_, site) => {
      await state.disconnect(site);
      return null;
    },
    wallet_switchEthereumChain: async ([chain]) => {
      await state.switchChain(Number((chain as { chainId: string }).chainId));
      return null;
    },
    personal_sign: ([message]) => signer.signMessage(message),
    eth_signTypedData_v4: ([, typedData]) => signer.signTypedData(typedData),
    eth_sendTransaction: ([transaction]) => signer.send(transaction),
    wallet_sendCalls: ([batch]) => signer.sendCalls(batch),
    wallet_createSession: async (_, site) => {
      await state.connect(site);
      return session(true);
    },
  };
  /** These need no account of their own; all other requests do. */
  const connecting = [
    'eth_requestAccounts',
    'wallet_createSession',
    'wallet_requestPermissions',
    'wallet_switchEthereumChain',
  ];

  return async (site: string, text: string): Promise<unknown> => {
    const { method, params } = readCall(text);
    const asks = asking[method];
    await confirm({ origin: site, text, asks: asks !== undefined });
    if (asks) {
      if (!connecting.includes(method) && !(await state.isConnected(site))) throw unauthorized;
      return asks(params, site);
    }
    const tells = open[method];
    if (tells) return tells(params, site);
    if (!/^(?:eth|net|web3)_/.test(method)) throw unsupported;
    return signer.readChain(method, params);
  };
}

function readCall(text: string): { method: string; params: Params } {
  const call = JSON.parse(text) as { method?: unknown; params?: unknown } | null;
  if (typeof call?.method !== 'string') throw malformed;
  // CAIP-27: the same requests in an envelope with their chain.
  const { request } = (call.params ?? {}) as { request?: unknown };
  if (call.method === 'wallet_invokeMethod' && request) return readCall(JSON.stringify(request));
  return { method: call.method, params: Array.isArray(call.params) ? call.params : [] };
}
