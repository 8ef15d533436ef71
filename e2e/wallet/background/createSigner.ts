import {
  type Address,
  createWalletClient,
  defineChain,
  type Hex,
  http,
  type PrivateKeyAccount,
  type Transport,
} from 'viem';
import type { WalletSetting } from '../WalletSetting';
import { malformed } from './walletError';

type Chain = WalletSetting['chains'][number];
type Transaction = { to?: Address; data?: Hex; input?: Hex; value?: Hex; gas?: Hex };

/** anvil estimates in the last block, not the next one, and is too low where a contract keeps one entry a block. */
const GAS = 8_000_000n;

/** Signs and sends for real, with a key that everybody knows. */
export function createSigner(account: PrivateKeyAccount, chain: () => Promise<Chain>) {
  const batches = new Map<string, readonly Hex[]>();
  const connect = async () => {
    const { id, rpcUrl } = await chain();
    return createWalletClient({
      account,
      transport: http(rpcUrl, { retryCount: 0 }) as Transport,
      chain: defineChain({
        id,
        name: `Chain ${id}`,
        nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
        rpcUrls: { default: { http: [rpcUrl] } },
      }),
    });
  };
  const readChain = async (method: string, params: readonly unknown[]): Promise<unknown> => {
    const client = await connect();
    return client.request({ method, params } as unknown as Parameters<typeof client.request>[0]);
  };
  const send = async (asked: unknown): Promise<Hex> => {
    if (typeof asked !== 'object' || asked === null) throw malformed;
    const { to, data, input, value, gas } = asked as Transaction;
    const client = await connect();
    return client.sendTransaction({
      to,
      data: data ?? input,
      value: BigInt(value ?? 0),
      gas: gas === undefined ? GAS : BigInt(gas),
    });
  };
  return {
    readChain,
    send,
    /** One transaction after the other, under one id (EIP-5792). */
    async sendCalls(asked: unknown): Promise<{ id: string }> {
      const { calls } = (asked ?? {}) as { calls?: readonly Transaction[] };
      if (!calls) throw malformed;
      const id = `0x${crypto.randomUUID().replaceAll('-', '')}`;
      const hashes: Hex[] = [];
      for (const call of calls) hashes.push(await send(call));
      batches.set(id, hashes);
      return { id };
    },
    async statusOf(id: string) {
      const hashes = batches.get(id);
      if (!hashes) throw malformed;
      const receipts = await Promise.all(hashes.map((hash) => readChain('eth_getTransactionReceipt', [hash])));
      const done = receipts.every((receipt) => receipt !== null);
      return { version: '2.0.0', id, status: done ? 200 : 100, atomic: false, receipts };
    },
    signMessage: (message: unknown): Promise<Hex> => account.signMessage({ message: { raw: message as Hex } }),
    signTypedData: (typedData: unknown): Promise<Hex> =>
      account.signTypedData(typeof typedData === 'string' ? JSON.parse(typedData) : typedData),
  };
}
