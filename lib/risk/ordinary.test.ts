import { concatHex, encodeAbiParameters, encodePacked, pad, parseAbiParameters, size, zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { ask, calldata, send, sign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import type { Hex, Request } from '@/lib/types';
import { judge } from './judge';
import { asked } from './testing/asked';
import { chainFacts } from './testing/scenes';

/** The fixtures' present is in November 2026. */
const SOON = 1_795_446_000;
const ETHER = 10n ** 18n;
const ZERO32 = pad('0x00', { size: 32 });
const WETH = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2';
const USDC = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48';
const ROUTER02 = '0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45';
const STETH_STRATEGY = '0x93c4b944D05dfe6df7645A86cd2206016c51564D';
const ME = '0x0000000000000000000000000000000000000001';
const HERE = '0x0000000000000000000000000000000000000002';

type Call = { to: Hex; data: Hex; value?: bigint };

const encode = (types: string, ...values: readonly unknown[]): Hex =>
  encodeAbiParameters(parseAbiParameters(types) as never, values as never);
const call = (to: Hex, shape: string, ...args: readonly unknown[]): Call => ({ to, data: calldata(shape, ...args) });
const approve = (token: Hex, spender: Hex, amount = ETHER) =>
  call(token, 'approve(address s, uint256 a)', spender, amount);
const deposit = call(
  who.strategyManager,
  'depositIntoStrategy(address s, address t, uint256 a)',
  STETH_STRATEGY,
  who.stEth,
  ETHER,
);
const transfer = (token: Hex, to: Hex) => call(token, 'transfer(address t, uint256 a)', to, ETHER);

const DETAILS = '(address token, uint160 amount, uint48 expiration, uint48 nonce)';
const permitInput = encode(
  `(${DETAILS} details, address spender, uint256 sigDeadline) p, bytes s`,
  {
    details: { token: WETH, amount: ETHER, expiration: SOON, nonce: 0 },
    spender: who.universalRouter,
    sigDeadline: BigInt(SOON),
  },
  '0x1234',
);
const swapInput = encode('address a, uint256 b, uint256 c, bytes d, bool e', HERE, ETHER, 1n, '0x', true);
const route = (commands: Hex, ...inputs: readonly Hex[]) =>
  call(who.universalRouter, 'execute(bytes c, bytes[] i, uint256 d)', commands, inputs, BigInt(SOON));
const pay = (to: Hex, amount: bigint) => encode('address a, address b, uint256 c', USDC, to, amount);

const EXEC =
  'execTransaction(address to, uint256 v, bytes d, uint8 o, uint256 a, uint256 b, uint256 c, address e, address f, bytes s)';
const bySafe = ({ to, data }: Call, operation = 0) =>
  call(who.safe, EXEC, to, 0n, data, operation, 0n, 0n, 0n, zeroAddress, zeroAddress, '0x');
const multiSend = (...calls: readonly Call[]): Call =>
  call(
    who.multiSend,
    'multiSend(bytes t)',
    concatHex(
      calls.map(({ to, data }) =>
        encodePacked(['uint8', 'address', 'uint256', 'uint256', 'bytes'], [0, to, 0n, BigInt(size(data)), data]),
      ),
    ),
  );

const permit = (contract: Hex, spender: Hex, value = ETHER) =>
  sign({
    contract,
    structs: structs.permit,
    message: { owner: who.user, spender, value: String(value), nonce: 0, deadline: SOON },
  });
const item = (itemType: number, token: string, amount: bigint, id = 0) => ({
  ...{ itemType, token, identifierOrCriteria: id, startAmount: String(amount), endAmount: String(amount) },
});
const order = (offer: readonly object[], consideration: readonly object[]) =>
  sign({
    contract: who.seaport,
    name: 'Seaport',
    structs: structs.order,
    message: {
      ...{ offerer: who.user, zone: zeroAddress, offer, consideration, orderType: 0, startTime: 1, endTime: SOON },
      ...{ zoneHash: ZERO32, salt: '5', conduitKey: ZERO32, counter: 0 },
    },
  });
const mine = (of: object) => ({ ...of, recipient: who.user });
const fee = (of: object) => ({ ...of, recipient: who.stranger });
const nft = item(2, who.collection, 1n, 77);

const login = (chain = 1) =>
  ask(
    'personal_sign',
    `app.example wants you to sign in with your Ethereum account:\n${who.user}\n\nWelcome.\n\nURI: https://app.example\nVersion: 1\nChain ID: ${chain}\nNonce: 32891756\nIssued At: 2026-11-23T16:25:24Z`,
    who.user,
  );
const safeTx = (to: Hex, data: Hex, operation = 0) =>
  sign({
    contract: who.safe,
    structs: structs.safeTx,
    message: {
      ...{ to, value: '0', data, operation, safeTxGas: 0, baseGas: 0, gasPrice: 0, nonce: 12 },
      ...{ gasToken: zeroAddress, refundReceiver: zeroAddress },
    },
  });

const ordinary: Readonly<Record<string, readonly [string, Request][]>> = {
  'plain transfers': [
    ['coin to somebody', send({ to: who.stranger, value: ETHER })],
    ['coin to oneself', send({ to: who.user, value: 0n })],
    ['a token to somebody', send(transfer(USDC, who.stranger))],
    ['a staking token to somebody', send(transfer(who.stEth, who.stranger))],
    ['a token that nobody knows', send(transfer(who.contract, who.stranger))],
    [
      'several payments at once',
      send(transfer(USDC, who.stranger), transfer(USDC, who.safe), { to: who.contract, value: 1n }),
    ],
    [
      'an NFT to somebody',
      send(call(who.collection, 'safeTransferFrom(address f, address t, uint256 i)', who.user, who.stranger, 7n)),
    ],
    [
      'several NFTs',
      send(
        call(
          who.collection,
          'safeBatchTransferFrom(address f, address t, uint256[] i, uint256[] a, bytes d)',
          who.user,
          who.stranger,
          [1n],
          [1n],
          '0x',
        ),
      ),
    ],
  ],
  'rights to contracts of the catalogue': [
    ['a staking token, exactly', send(approve(who.stEth, who.strategyManager))],
    ['another token, exactly', send(approve(USDC, who.permit2))],
    ['without a limit', send(approve(who.stEth, who.strategyManager, 2n ** 256n - 1n))],
    ['Permit2 without a limit', send(approve(WETH, who.permit2, 2n ** 256n - 1n))],
    ['a little more', send(call(who.stEth, 'increaseAllowance(address s, uint256 a)', who.strategyManager, ETHER))],
    [
      'Permit2’s router, exactly',
      send(
        call(who.permit2, 'approve(address t, address s, uint160 a, uint48 e)', WETH, who.universalRouter, ETHER, SOON),
      ),
    ],
    ['a marketplace', send(call(who.collection, 'setApprovalForAll(address o, bool a)', who.conduit, true))],
  ],
  'taking rights back': [
    ['a token’s', send(approve(who.stEth, who.stranger, 0n))],
    ['less of it', send(call(who.stEth, 'decreaseAllowance(address s, uint256 a)', who.stranger, ETHER))],
    ['a collection’s', send(call(who.collection, 'setApprovalForAll(address o, bool a)', who.stranger, false))],
    [
      'Permit2’s',
      send(
        call(who.permit2, 'lockdown((address token, address spender)[] a)', [{ token: WETH, spender: who.stranger }]),
      ),
    ],
    ['several at once', send(approve(who.stEth, who.stranger, 0n), approve(who.weEth, who.stranger, 0n))],
    ['a loan’s', send(call(who.contract, 'setAuthorization(address a, bool b)', who.stranger, false))],
    ['a credit’s', send(call(who.contract, 'approveDelegation(address d, uint256 a)', who.stranger, 0n))],
    [
      'the account’s code',
      ask('eth_sendTransaction', {
        from: who.user,
        to: who.user,
        data: '0x',
        authorizationList: [{ address: zeroAddress, chainId: '0x1', nonce: '0x1' }],
      }),
    ],
  ],
  swaps: [
    [
      'coin for a token',
      send({
        ...route(
          '0x0b00',
          encode('address a, uint256 b', HERE, ETHER),
          encode('address a, uint256 b, uint256 c, bytes d, bool e', ME, ETHER, 1n, '0x', false),
        ),
        value: ETHER,
      }),
    ],
    [
      'a token, by permit',
      send(
        route(
          '0x0a00',
          permitInput,
          encode('address a, uint256 b, uint256 c, bytes d, bool e', ME, ETHER, 1n, '0x', true),
        ),
      ),
    ],
    [
      'with the interface’s fee',
      send(route('0x0a000604', permitInput, swapInput, pay(who.stranger, 25n), pay(ME, 1n))),
    ],
    ['for coin', send(route('0x000c', swapInput, encode('address a, uint256 b', ME, 1n)))],
    ['as a plan', send(route('0x21', encode('bytes c, bytes[] i', '0x0004', [swapInput, pay(ME, 1n)])))],
    [
      'through a router that only calls itself',
      send(
        call(ROUTER02, 'multicall(uint256 d, bytes[] c)', BigInt(SOON), [
          calldata('exactInputSingle((address a, address b, uint24 c, address d, uint256 e, uint256 f, uint160 g) p)', {
            a: WETH,
            b: USDC,
            c: 500,
            d: who.user,
            e: ETHER,
            f: 1n,
            g: 0n,
          }),
        ]),
      ),
    ],
    [
      'through a router that nobody knows',
      send({ ...call(who.contract, 'swap(address a, uint256 b)', who.user, ETHER), value: ETHER }),
    ],
    ['wrapping', send({ ...call(WETH, 'deposit()'), value: ETHER })],
    [
      'approve, permit and swap in one',
      send(
        approve(WETH, who.permit2),
        route(
          '0x0a00',
          permitInput,
          encode('address a, uint256 b, uint256 c, bytes d, bool e', ME, ETHER, 1n, '0x', true),
        ),
      ),
    ],
  ],
  'lists of calls': [
    ['approve, then deposit', send(approve(who.stEth, who.strategyManager), deposit)],
    [
      'reads in one',
      send(
        call(who.multicall3, 'aggregate3((address to, bool allowFailure, bytes data)[] c)', [
          { to: WETH, allowFailure: true, data: calldata('balanceOf(address a)', who.user) },
        ]),
      ),
    ],
    ['a Safe approves and deposits', send(bySafe(multiSend(approve(who.stEth, who.strategyManager), deposit), 1))],
    ['a Safe pays', send(bySafe(transfer(USDC, who.stranger)))],
    ['a Safe signs a payment', safeTx(USDC, transfer(USDC, who.stranger).data)],
    [
      'a Safe signs approve and deposit',
      safeTx(who.multiSend, multiSend(approve(who.stEth, who.strategyManager), deposit).data, 1),
    ],
    ['a Safe takes a transaction back', safeTx(who.safe, '0x')],
    [
      'a smart account approves and deposits',
      send(
        call(
          who.safe,
          'executeBatch((address to, uint256 value, bytes data)[] c)',
          [approve(who.stEth, who.strategyManager), deposit].map((one) => ({ value: 0n, ...one })),
        ),
      ),
    ],
    [
      'a user operation that pays',
      ask(
        'eth_sendUserOperation',
        {
          sender: who.safe,
          nonce: '0x1',
          callData: calldata('execute(address t, uint256 v, bytes d)', USDC, 0n, transfer(USDC, who.stranger).data),
        },
        who.entryPoint,
      ),
    ],
    [
      'a forwarded payment',
      sign({
        contract: who.contract,
        structs: structs.forward,
        message: {
          ...{ from: who.user, to: USDC, value: '0', gas: 1, nonce: 1, deadline: SOON },
          data: transfer(USDC, who.stranger).data,
        },
      }),
    ],
  ],
  vaults: [
    ['a deposit for oneself', send(call(who.contract, 'deposit(uint256 a, address r)', ETHER, who.user))],
    [
      'a withdrawal to oneself',
      send(call(who.contract, 'withdraw(uint256 a, address r, address o)', ETHER, who.user, who.user)),
    ],
    [
      'shares paid out to oneself',
      send(call(who.contract, 'redeem(uint256 a, address r, address o)', ETHER, who.user, who.user)),
    ],
  ],
  'logins, votes and settings': [
    ['a login at this site', login()],
    ['a message', ask('personal_sign', 'I agree to the terms of app.example.', who.user)],
    ['connecting', ask('eth_requestAccounts')],
    ['connecting, the longer way', ask('wallet_requestPermissions', { eth_accounts: {} })],
    ['disconnecting', ask('wallet_revokePermissions', { eth_accounts: {} })],
    ['another chain', ask('wallet_switchEthereumChain', { chainId: '0x2105' })],
    [
      'a token to watch',
      ask('wallet_watchAsset', { type: 'ERC20', options: { address: USDC, symbol: 'USDC', decimals: 6 } }),
    ],
    [
      'a vote on Snapshot',
      sign({
        chainId: null,
        name: 'snapshot',
        structs: { Vote: 'address from,string space,uint64 timestamp,bytes32 proposal,uint32 choice,string reason' },
        message: { from: who.user, space: 'a.eth', timestamp: 1, proposal: ZERO32, choice: 1, reason: '' },
      }),
    ],
    [
      'a ballot',
      sign({
        contract: who.contract,
        structs: { Ballot: 'uint256 proposalId,uint8 support' },
        message: { proposalId: 1, support: 1 },
      }),
    ],
    [
      'a delegate for votes',
      sign({
        contract: who.contract,
        structs: structs.votes,
        message: { delegatee: who.stranger, nonce: 0, expiry: SOON },
      }),
    ],
  ],
  'signatures over what is wanted': [
    ['a permit for a contract of the catalogue', permit(who.weEth, who.strategyManager)],
    ['a permit for Permit2', permit(USDC, who.permit2)],
    ['a permit for Permit2 without a limit', permit(USDC, who.permit2, 2n ** 256n - 1n)],
    [
      'Permit2 for the router',
      sign({
        contract: who.permit2,
        name: 'Permit2',
        structs: structs.permitSingle,
        message: {
          details: { token: WETH, amount: String(2n ** 160n - 1n), expiration: SOON, nonce: 0 },
          spender: who.universalRouter,
          sigDeadline: SOON,
        },
      }),
    ],
    ['a permit taken back', permit(who.weEth, who.stranger, 0n)],
    [
      'a payment taken back',
      sign({
        contract: USDC,
        structs: { CancelAuthorization: 'address authorizer,bytes32 nonce' },
        message: { authorizer: who.user, nonce: ZERO32 },
      }),
    ],
    ['an NFT sold for coin', order([nft], [mine(item(0, zeroAddress, ETHER)), fee(item(0, zeroAddress, ETHER / 40n))])],
    ['an NFT sold for WETH', order([nft], [mine(item(1, WETH, ETHER))])],
    ['a bid for an NFT', order([item(1, WETH, ETHER)], [mine(nft)])],
    ['staked tokens for as many others', order([item(1, who.weEth, ETHER)], [mine(item(1, WETH, ETHER))])],
  ],
};

const all = Object.entries(ordinary).flatMap(([kind, list]) =>
  list.map(([name, request]) => [kind, name, request] as const),
);

describe('ordinary requests', () => {
  it('are many', () => expect(all.length).toBeGreaterThanOrEqual(60));

  it.each(all)('%s: %s', (_kind, _name, request) => {
    const context = asked(request, { facts: { before: chainFacts(), after: chainFacts() } });
    const { severity, findings } = judge(context);
    expect(['none', 'info'], findings.map(({ rule, title }) => `${rule}: ${title}`).join('\n')).toContain(severity);
  });
});
