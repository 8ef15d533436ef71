import { Web3 } from 'web3';

type Wallet = { on(name: string, listener: () => void): void; request(call: object): Promise<unknown> };

const wallet = (window as unknown as { ethereum: Wallet }).ethereum;
const web3 = new Web3(wallet as never);
const heard: string[] = [];
for (const name of ['chainChanged', 'accountsChanged']) wallet.on(name, () => heard.push(name));

const account = async (): Promise<string> => (await web3.eth.getAccounts())[0] ?? '';

window.webPage = {
  heard,
  connect: () => web3.eth.requestAccounts(),
  chainId: async () => Number(await web3.eth.getChainId()),
  switchChain: (id) =>
    wallet.request({ method: 'wallet_switchEthereumChain', params: [{ chainId: `0x${id.toString(16)}` }] }),
  sign: async (text) => String(await web3.eth.personal.sign(web3.utils.utf8ToHex(text), await account(), '')),
  signTyped: async (typed) => String(await web3.eth.signTypedData(await account(), typed as never)),
  send: async (call) => {
    const from = await account();
    return new Promise((sent, failed) => {
      web3.eth
        .sendTransaction({ ...call, from })
        .on('transactionHash', (hash) => sent(String(hash)))
        .on('error', failed)
        .catch(failed);
    });
  },
  balance: async () => String(await web3.eth.getBalance(await account())),
};
