import { concatHex, encodeAbiParameters, keccak256, pad, parseAbiParameters, stringToHex, zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { exposure, position, token } from '@/components/fixtures/exposures';
import { ask, calldata, send, sign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { plainly } from '@/lib/risk/testing/eigenlayer';
import type { Hex, Request } from '@/lib/types';
import { judge } from './judge';
import { asked } from './testing/asked';
import { chainFacts } from './testing/scenes';

/** What sites that many people use ask for on an ordinary day, as their own interfaces encode it. */

/** The fixtures' present is in November 2026. */
const SOON = 1_795_446_000;
const ETHER = 10n ** 18n;
const ZERO32 = pad('0x00', { size: 32 });
const ME = '0x0000000000000000000000000000000000000001';
const HERE = '0x0000000000000000000000000000000000000002';
const WETH = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2';
const USDC = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48';
const DAI = '0x6B175474E89094C44Da98b954EedeAC495271d0F';
const WSTETH = '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0';
const ROUTER02 = '0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45';
const V2_ROUTER = '0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D';
const ONE_INCH = '0x111111125421cA6dc452d289314280a0f8842A65';
const COW = '0x9008D19f58AAbD9eD0D60971565AA8510560ab41';
const CURVE_POOL = '0xDC24316b9AE028F1497c275EB9192a3Ea0f67022';
const AAVE = '0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2';
const AAVE_REWARDS = '0x8164Cc65827dcFe994AB23944CBC90e0aa80bFcb';
const ETHERFI = '0x308861A430be4cce5502d0A12724771Fc6DaF216';
const GOVERNOR = '0x408ED6354d4973f66138C91495F2f2FCbd8724C3';
const ENS = '0x253553366Da8546fC250F225fe3d25d0C782303b';
const ENS_RESOLVER = '0x231b0Ee14048e9dCcD1d247744d114a4EB5E8E63';
const REWARDS = '0x7750d328b314EfFa365A0402CcfD489B80B0adda';
const PODS = '0x91E677b07F7AF907ec9a428aafA9fc14a0d3A338';
const STETH_STRATEGY = '0x93c4b944D05dfe6df7645A86cd2206016c51564D';
const EIGEN = '0xec53bF9167f50cDEB3Ae105f56099aaaB9061F83';

type Call = { to: Hex; data: Hex; value?: bigint };

const call = (to: Hex, shape: string, ...args: readonly unknown[]): Call => ({ to, data: calldata(shape, ...args) });
const paying = (value: bigint, inner: Call): Call => ({ ...inner, value });
const approve = (what: Hex, spender: Hex, amount = ETHER) =>
  call(what, 'approve(address s, uint256 a)', spender, amount);
const encode = (types: string, ...values: readonly unknown[]): Hex =>
  encodeAbiParameters(parseAbiParameters(types) as never, values as never);

const DETAILS = '(address token, uint160 amount, uint48 expiration, uint48 nonce)';
const permitInput = encode(
  `(${DETAILS} details, address spender, uint256 sigDeadline) p, bytes s`,
  {
    details: { token: USDC, amount: 2n ** 160n - 1n, expiration: SOON, nonce: 3 },
    spender: who.universalRouter,
    sigDeadline: BigInt(SOON),
  },
  `0x${'1b'.repeat(65)}`,
);
const route = (commands: Hex, ...inputs: readonly Hex[]) =>
  call(who.universalRouter, 'execute(bytes c, bytes[] i, uint256 d)', commands, inputs, BigInt(SOON));
const path = (from: Hex, to: Hex) => concatHex([from, '0x0001f4', to]);
const v3 = (recipient: Hex, from: Hex, to: Hex, payer: boolean) =>
  encode('address a, uint256 b, uint256 c, bytes d, bool e', recipient, 1_000_000n, 1n, path(from, to), payer);
const cow = (receiver: Hex, sell: Hex, buy: Hex, kind = 'sell') =>
  sign({
    contract: COW,
    name: 'Gnosis Protocol',
    structs: {
      Order:
        'address sellToken,address buyToken,address receiver,uint256 sellAmount,uint256 buyAmount,uint32 validTo,bytes32 appData,uint256 feeAmount,string kind,bool partiallyFillable,string sellTokenBalance,string buyTokenBalance',
    },
    message: {
      ...{ sellToken: sell, buyToken: buy, receiver, sellAmount: '3000000000', buyAmount: String(ETHER) },
      ...{ validTo: SOON, appData: keccak256('0x01'), feeAmount: '0', kind, partiallyFillable: false },
      ...{ sellTokenBalance: 'erc20', buyTokenBalance: 'erc20' },
    },
  });
const snapshot = (choice: string, value: unknown) =>
  sign({
    chainId: null,
    name: 'snapshot',
    structs: {
      Vote: `address from,string space,uint64 timestamp,bytes32 proposal,${choice} choice,string reason,string app,string metadata`,
    },
    message: {
      ...{ from: who.user, space: 'aave.eth', timestamp: SOON, proposal: keccak256('0x02'), choice: value },
      ...{ reason: '', app: 'snapshot-v2', metadata: '{}' },
    },
  });
const siwe = (...more: readonly string[]) =>
  ask(
    'personal_sign',
    stringToHex(
      [
        `app.example wants you to sign in with your Ethereum account:\n${who.user}`,
        'Sign in to see your positions.',
        'URI: https://app.example/login\nVersion: 1\nChain ID: 1\nNonce: kEWepMt9knR6lWJ6A\nIssued At: 2026-11-23T16:25:24Z',
      ].join('\n\n') + more.map((line) => `\n${line}`).join(''),
    ),
    who.user,
  );
const item = (itemType: number, what: Hex, amount: bigint, id = 0n) => ({
  ...{ itemType, token: what, identifierOrCriteria: String(id) },
  ...{ startAmount: String(amount), endAmount: String(amount) },
});
const listing = (...pays: readonly [Hex, bigint, Hex][]) =>
  sign({
    contract: who.seaport,
    name: 'Seaport',
    structs: structs.order,
    message: {
      ...{ offerer: who.user, zone: '0x000056F7000000EcE9003ca63978907a00FFD100' },
      offer: [item(2, who.collection, 1n, 7_412n)],
      consideration: pays.map(([what, amount, recipient]) => ({
        ...item(what === zeroAddress ? 0 : 1, what, amount),
        recipient,
      })),
      ...{ orderType: 0, startTime: 1_795_445_000, endTime: SOON, zoneHash: ZERO32, salt: '24446860302761739' },
      ...{ conduitKey: '0x0000007b02230091a7ed01230072f7006a004d60a8d4e71d599b8104250f0000', counter: 0 },
    },
  });
const claim = {
  ...{ rootIndex: 5, earnerIndex: 8, earnerTreeProof: '0x', tokenIndices: [0], tokenTreeProofs: ['0x'] },
  earnerLeaf: { earner: who.user, earnerTokenRoot: ZERO32 },
  tokenLeaves: [{ token: EIGEN, cumulativeEarnings: ETHER }],
};
const CLAIM =
  '(uint32 rootIndex, uint32 earnerIndex, bytes earnerTreeProof, (address earner, bytes32 earnerTokenRoot) earnerLeaf, uint32[] tokenIndices, bytes[] tokenTreeProofs, (address token, uint256 cumulativeEarnings)[] tokenLeaves)';

const everyday: Readonly<Record<string, readonly [string, Request][]>> = {
  'exact rights to contracts of the catalogue': [
    ['stETH to EigenLayer', send(approve(who.stEth, who.strategyManager, 3n * ETHER))],
    ['weETH to EigenLayer', send(approve(who.weEth, who.strategyManager))],
    ['wstETH to Permit2', send(approve(WSTETH, who.permit2))],
    ['USDC to Permit2', send(approve(USDC, who.permit2, 2_500_000_000n))],
    ['DAI to Permit2', send(approve(DAI, who.permit2))],
    ['WETH to the marketplace', send(approve(WETH, who.conduit))],
    [
      'a collection to the marketplace',
      send(call(who.collection, 'setApprovalForAll(address o, bool a)', who.conduit, true)),
    ],
  ],
  'plain transfers': [
    ['ether', send({ to: who.stranger, value: ETHER / 10n })],
    ['USDC', send(call(USDC, 'transfer(address t, uint256 a)', who.stranger, 150_000_000n))],
    ['DAI', send(call(DAI, 'transfer(address t, uint256 a)', who.stranger, 20n * ETHER))],
    ['wstETH', send(call(WSTETH, 'transfer(address t, uint256 a)', who.stranger, ETHER))],
    ['an NFT', send(call(who.collection, 'transferFrom(address f, address t, uint256 i)', who.user, who.stranger, 7n))],
  ],
  swaps: [
    [
      'Uniswap: ether for USDC',
      send(paying(ETHER, route('0x0b00', encode('address a, uint256 b', HERE, ETHER), v3(ME, WETH, USDC, false)))),
    ],
    ['Uniswap: USDC by permit, for WETH', send(route('0x0a00', permitInput, v3(ME, USDC, WETH, true)))],
    [
      'Uniswap: USDC for ether, with its fee',
      send(
        route(
          '0x0a00060c',
          permitInput,
          v3(HERE, USDC, WETH, true),
          encode('address a, address b, uint256 c', WETH, '0x000000fee13a103A10D593b9AE06b3e05F2E7E1c', 25n),
          encode('address a, uint256 b', ME, 1n),
        ),
      ),
    ],
    [
      'Uniswap v2',
      send(
        paying(
          ETHER,
          call(
            V2_ROUTER,
            'swapExactETHForTokens(uint256 m, address[] p, address t, uint256 d)',
            1n,
            [WETH, USDC],
            who.user,
            BigInt(SOON),
          ),
        ),
      ),
    ],
    [
      'Uniswap v3: one call in a multicall, unwrapped',
      send(
        call(ROUTER02, 'multicall(uint256 d, bytes[] c)', BigInt(SOON), [
          calldata('exactInputSingle((address a, address b, uint24 c, address d, uint256 e, uint256 f, uint160 g) p)', {
            ...{ a: USDC, b: WETH, c: 500, d: HERE, e: 1_000_000n, f: 1n, g: 0n },
          }),
          calldata('unwrapWETH9(uint256 m, address r)', 1n, who.user),
        ]),
      ),
    ],
    [
      '1inch',
      send(
        call(
          ONE_INCH,
          'swap(address e, (address srcToken, address dstToken, address srcReceiver, address dstReceiver, uint256 amount, uint256 minReturnAmount, uint256 flags) d, bytes x)',
          who.contract,
          {
            ...{ srcToken: USDC, dstToken: WETH, srcReceiver: who.contract, dstReceiver: who.user },
            ...{ amount: 1_000_000n, minReturnAmount: 1n, flags: 4n },
          },
          '0x0000000000',
        ),
      ),
    ],
    [
      '1inch, one pool',
      send(call(ONE_INCH, 'unoswap(uint256 t, uint256 a, uint256 m, uint256 d)', BigInt(USDC), 5n, 1n, 2n ** 255n)),
    ],
    ['CoW: USDC for WETH', cow(who.user, USDC, WETH)],
    ['CoW: whoever owns the order gets it', cow(zeroAddress, USDC, WETH, 'buy')],
    ['Curve', send(call(CURVE_POOL, 'exchange(int128 i, int128 j, uint256 d, uint256 m)', 1n, 0n, ETHER, 1n))],
    ['wrapping', send(paying(ETHER, call(WETH, 'deposit()')))],
    ['unwrapping', send(call(WETH, 'withdraw(uint256 a)', ETHER))],
  ],
  'staking and claiming to oneself': [
    ['Lido', send(paying(ETHER, call(who.stEth, 'submit(address r)', zeroAddress)))],
    ['wrapping stETH', send(call(WSTETH, 'wrap(uint256 a)', ETHER))],
    ['unwrapping wstETH', send(call(WSTETH, 'unwrap(uint256 a)', ETHER))],
    ['ether.fi', send(paying(ETHER, call(ETHERFI, 'deposit()')))],
    ['wrapping eETH', send(call(who.weEth, 'wrap(uint256 a)', ETHER))],
    ['a restaked withdrawal’s rewards', send(call(REWARDS, `processClaim(${CLAIM} c, address r)`, claim, who.user))],
    ['several of them', send(call(REWARDS, `processClaims(${CLAIM}[] c, address r)`, [claim, claim], who.user))],
    ['Rocket Pool', send(paying(ETHER, call('0xDD3f50F8A6CafbE9b31a427582963f465E745AF8', 'deposit()')))],
    ['claiming by oneself again', send(call(REWARDS, 'setClaimerFor(address c)', who.user))],
    ['a pod of one’s own', send(call(PODS, 'createPod()'))],
    [
      'restaking stETH, on the second step',
      send(
        call(
          who.strategyManager,
          'depositIntoStrategy(address s, address t, uint256 a)',
          STETH_STRATEGY,
          who.stEth,
          token(2),
        ),
      ),
    ],
    [
      'Aave: supplying',
      send(call(AAVE, 'supply(address a, uint256 b, address o, uint16 r)', WETH, ETHER, who.user, 0)),
    ],
    [
      'Aave: withdrawing',
      send(call(AAVE, 'withdraw(address a, uint256 b, address t)', WETH, 2n ** 256n - 1n, who.user)),
    ],
    ['Aave: repaying', send(call(AAVE, 'repay(address a, uint256 b, uint256 m, address o)', USDC, 5n, 2n, who.user))],
    ['Aave: rewards', send(call(AAVE_REWARDS, 'claimAllRewardsToSelf(address[] a)', [WETH]))],
    ['a vault', send(call(who.contract, 'deposit(uint256 a, address r)', ETHER, who.user))],
    [
      'an airdrop for oneself',
      send(call(who.contract, 'claim(uint256 i, address a, uint256 b, bytes32[] p)', 5n, who.user, ETHER, [ZERO32])),
    ],
  ],
  logins: [
    ['with Ethereum', siwe()],
    [
      'with Ethereum, and what else it names',
      siwe('Expiration Time: 2026-12-23T16:25:24Z', 'Request ID: 71', 'Resources:\n- https://app.example/terms'),
    ],
    [
      'OpenSea',
      ask(
        'personal_sign',
        stringToHex(
          `Welcome to OpenSea!\n\nClick to sign in and accept the OpenSea Terms of Service (https://opensea.io/tos).\n\nThis request will not trigger a blockchain transaction or cost any gas fees.\n\nWallet address:\n${who.user.toLowerCase()}\n\nNonce:\n4f4f7c2e-9b0e-4b2e-8f0c-1b9c8a0f4b1d`,
        ),
        who.user,
      ),
    ],
    [
      'terms of use',
      ask(
        'personal_sign',
        stringToHex('I have read and agree to the Terms of Service at app.example.\nVersion: 2026-01'),
        who.user,
      ),
    ],
  ],
  votes: [
    ['Snapshot: one choice', snapshot('uint32', 1)],
    ['Snapshot: several choices', snapshot('uint32[]', [1, 3])],
    ['Snapshot: weighted', snapshot('string', '{"1":60,"2":40}')],
    ['on chain', send(call(GOVERNOR, 'castVote(uint256 p, uint8 s)', 71n, 1))],
    [
      'on chain, with a reason',
      send(call(GOVERNOR, 'castVoteWithReason(uint256 p, uint8 s, string r)', 71n, 1, 'Good.')),
    ],
    [
      'by signature',
      sign({
        contract: GOVERNOR,
        name: 'Uniswap Governor Bravo',
        structs: { Ballot: 'uint256 proposalId,uint8 support' },
        message: { proposalId: 71, support: 1 },
      }),
    ],
  ],
  names: [
    ['ENS: renewing', send(paying(ETHER / 500n, call(ENS, 'renew(string n, uint256 d)', 'example', 31_536_000n)))],
    ['ENS: committing', send(call(ENS, 'commit(bytes32 c)', keccak256('0x05')))],
    ['ENS: an address', send(call(ENS_RESOLVER, 'setAddr(bytes32 n, address a)', keccak256('0x06'), who.user))],
  ],
  'NFTs for a price': [
    [
      'sold for ether',
      listing([zeroAddress, ETHER, who.user], [zeroAddress, ETHER / 40n, '0x0000a26b00c1F0DF003000390027140000fAa719']),
    ],
    ['sold for WETH', listing([WETH, 2n * ETHER, who.user])],
    ['sold for WETH, with a royalty', listing([WETH, ETHER, who.user], [WETH, ETHER / 20n, who.stranger])],
    ['a listing taken back', send(call(who.seaport, 'incrementCounter()'))],
    [
      'bought',
      send(
        paying(
          ETHER,
          call(
            who.seaport,
            'fulfillBasicOrder_efficient_6GL6yc((address ct, uint256 ci, uint256 ca, address offerer, address zone, address ot, uint256 oi, uint256 oa, uint8 b, uint256 s, uint256 e, bytes32 z, uint256 salt, bytes32 ok, bytes32 fk, uint256 t, (uint256 amount, address recipient)[] a, bytes sig) p)',
            {
              ...{ ct: zeroAddress, ci: 0n, ca: ETHER, offerer: who.stranger, zone: zeroAddress, ot: who.collection },
              ...{ oi: 7n, oa: 1n, b: 0, s: 0n, e: BigInt(SOON), z: ZERO32, salt: 5n, ok: ZERO32, fk: ZERO32, t: 0n },
              ...{ a: [], sig: '0x' },
            },
          ),
        ),
      ),
    ],
    ['minted', send(paying(ETHER / 100n, call(who.collection, 'mint(uint256 n)', 2n)))],
  ],
};

const all = Object.entries(everyday).flatMap(([kind, list]) =>
  list.map(([name, request]) => [kind, name, request] as const),
);

/** Two stETH are restaked already, nobody is delegated to, and nothing is paused. */
const facts = chainFacts([], {
  eigenlayer: {
    ...plainly,
    paused: Object.fromEntries(
      [who.strategyManager, who.delegationManager, REWARDS, PODS, STETH_STRATEGY].map((one) => [one.toLowerCase(), 0n]),
    ),
  },
});
const stake = (amount: number) => exposure([position({ strategy: STETH_STRATEGY, amount: token(amount) })]);

describe('an ordinary day', () => {
  it('has each of its kinds several times', () => {
    for (const [kind, list] of Object.entries(everyday)) expect(list.length, kind).toBeGreaterThanOrEqual(3);
    expect(all.length).toBeGreaterThanOrEqual(60);
  });

  it.each(all)('%s: %s', (_kind, _name, request) => {
    const context = asked(request, { facts: { before: facts, after: facts }, before: stake(2), after: stake(4) });
    const { severity, findings } = judge(context);
    expect(['none', 'info'], findings.map(({ rule, title }) => `${rule}: ${title}`).join('\n')).toContain(severity);
  });
});
