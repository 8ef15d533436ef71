import { BrowserProvider, type Eip1193Provider } from 'ethers';

type Emitter = Eip1193Provider & { on(name: string, listener: () => void): void };

const wallet = (window as unknown as { ethereum: Emitter }).ethereum;
// "any": the page lives on when the wallet changes its chain.
const provider = new BrowserProvider(wallet, 'any');
const heard: string[] = [];
for (const name of ['chainChanged', 'accountsChanged']) wallet.on(name, () => heard.push(name));

window.webPage = {
  heard,
  connect: () => provider.send('eth_requestAccounts', []),
  chainId: async () => Number((await provider.getNetwork()).chainId),
  switchChain: (id) => provider.send('wallet_switchEthereumChain', [{ chainId: `0x${id.toString(16)}` }]),
  sign: async (text) => (await provider.getSigner()).signMessage(text),
  signTyped: async ({ domain, types, message }) =>
    (await provider.getSigner()).signTypedData(
      domain,
      // It writes the domain's own type itself.
      Object.fromEntries(
        Object.entries(types).flatMap(([name, members]) => (name === 'EIP712Domain' ? [] : [[name, [...members]]])),
      ),
      message,
    ),
  send: async (call) => (await (await provider.getSigner()).sendTransaction(call)).hash,
  balance: async () => String(await provider.getBalance(await (await provider.getSigner()).getAddress())),
};
