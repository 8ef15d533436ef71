import {
  type Address,
  createPublicClient,
  custom,
  formatUnits,
  type Hex,
  isAddressEqual,
  parseUnits,
  zeroAddress,
} from 'viem';
import { receiptOf } from '../../test/chain/receiptOf';
import type { DappConfig } from './DappConfig';
import { type Account, completableFrom, createTransactions, readAccount, type Transaction } from './eigenlayer';
import { discoverWallets, type Wallet } from './wallets';

const config: DappConfig = await (await fetch('/config.json')).json();
const transactions = createTransactions(config);

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const tokens = (value: bigint) => `${formatUnits(value, config.token.decimals)} ${config.token.symbol}`;
const operatorName = (address: Address) =>
  config.operators.find((operator) => isAddressEqual(operator.address, address))?.name ?? address;

/** The connected wallet and account; nothing before that. */
let session: { wallet: Wallet; account: Address; state: Account } | undefined;

async function connect(wallet: Wallet) {
  const [account] = await wallet.provider.request({ method: 'eth_requestAccounts' });
  if (!account) throw new Error('The wallet gave no account.');
  session = { wallet, account, state: await readAccount(clientOf(wallet), config, account) };
  show();
}

const clientOf = ({ provider }: Wallet) => createPublicClient({ transport: custom(provider), pollingInterval: 250 });

async function refresh() {
  if (!session) return;
  session.state = await readAccount(clientOf(session.wallet), config, session.account);
  show();
}

function show() {
  if (!session) return;
  const { account, state } = session;
  const [oldest] = state.withdrawals;
  const lines: Record<string, string> = {
    account,
    balance: tokens(state.balance),
    allowance: tokens(state.allowance),
    deposited: `${tokens(state.depositShares)} (shares)`,
    operator: isAddressEqual(state.operator, zeroAddress) ? 'nobody' : operatorName(state.operator),
    queued: oldest
      ? `${state.withdrawals.length}, the oldest from block ${completableFrom(oldest, state.delay)} on (now ${state.block})`
      : 'nothing',
  };
  for (const [id, text] of Object.entries(lines)) element(id).textContent = text;
  element('state').hidden = false;
  element('mine').hidden = !config.canMine || !oldest || completableFrom(oldest, state.delay) <= state.block + 1n;
}

type Connected = NonNullable<typeof session>;

/** What each form asks the wallet for. */
const requests: Record<string, (form: FormData, connected: Connected) => Transaction> = {
  approve: (form) => transactions.approve(amountIn(form)),
  deposit: (form) => transactions.deposit(amountIn(form)),
  delegate: (form) => transactions.delegate(form.get('operator') as Address),
  queue: (form, { account }) => transactions.queue(amountIn(form), account),
  complete: (_, { state }) => {
    if (!state.withdrawals[0]) throw new Error('Nothing is queued.');
    return transactions.complete(state.withdrawals[0]);
  },
  approveStranger: () => transactions.approveStranger(),
};

const amountIn = (form: FormData) => parseUnits(String(form.get('amount')), config.token.decimals);

async function send(form: HTMLFormElement) {
  if (!session) throw new Error('Connect a wallet first.');
  const { wallet, account } = session;
  const request = requests[form.dataset.action ?? ''];
  if (!request) throw new Error(`No such action: ${form.dataset.action}`);
  const { to, data } = request(new FormData(form), session);
  say(form, 'waiting', 'Asked the wallet…');
  const hash: Hex = await wallet.provider.request({
    method: 'eth_sendTransaction',
    params: [{ from: account, to, data }],
  });
  say(form, 'waiting', `Sent: ${hash}`);
  const { status, blockNumber } = await receiptOf(clientOf(wallet), hash);
  if (status !== 'success') throw new Error(`The transaction failed on chain in block ${blockNumber}.`);
  // Only then does the next step know what this one did.
  await refresh();
  say(form, 'done', `Done in block ${blockNumber}.`);
}

function say(form: HTMLElement, state: 'waiting' | 'done' | 'failed', text: string) {
  const output = form.querySelector('output');
  if (!output) return;
  output.dataset.state = state;
  output.textContent = text;
}

/** One request of a form at a time; what goes wrong is said under it, with the wallet's own code. */
async function guarded(form: HTMLElement, work: () => Promise<void>) {
  const buttons = form.querySelectorAll('button');
  for (const button of buttons) button.disabled = true;
  try {
    await work();
  } catch (error) {
    const { code, message } = error as { code?: number; message?: string };
    say(form, 'failed', `${code === undefined ? '' : `${code}: `}${message ?? String(error)}`);
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}

element('chain').textContent = `${config.chainName} (chain ${config.chainId})`;
for (const { address, name, about } of config.operators) {
  const label = document.createElement('label');
  const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'operator', value: address });
  radio.checked = address === config.operators[0]?.address;
  label.append(radio, name, Object.assign(document.createElement('small'), { textContent: about }));
  element('operators').append(label);
}
for (const form of document.querySelectorAll('form'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    guarded(form, () => send(form));
  });
element('mine').addEventListener('click', () =>
  guarded(element('mine').closest('form') as HTMLFormElement, async () => {
    await fetch('/mine', { method: 'POST' });
    await refresh();
  }),
);

const wallets = element('wallets');
discoverWallets((wallet) => {
  if (!wallets.querySelector('button')) wallets.replaceChildren();
  const button = Object.assign(document.createElement('button'), { textContent: `Connect ${wallet.name}` });
  button.dataset.wallet = wallet.name;
  const output = wallets.querySelector('output') ?? document.createElement('output');
  wallets.append(button, output);
  button.addEventListener('click', () => guarded(wallets, () => connect(wallet)));
});
