import { concatHex, encodeAbiParameters, pad, parseAbiParameters } from 'viem';
import { describe, expect, it } from 'vitest';
import { ask, calldata, send, sign, who } from '@/lib/decode/testing/decoding';
import type { Hex, Request, Severity } from '@/lib/types';
import { judge } from './judge';
import { asked } from './testing/asked';
import { plainly } from './testing/eigenlayer';
import { chainFacts } from './testing/scenes';

/** Ways to hand over authority, each as a page would ask for it; and the same shapes where nobody else gets anything. */

const { user, stranger, contract, collection, safe } = who;
const ZERO32 = pad('0x00', { size: 32 });
const MAX = 2n ** 256n - 1n;
const DELEGATION_MANAGER = '0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A';
const NOBODY = '0x0000000000000000000000000000000000000000';

type Call = { to: Hex; data: Hex };

const call = (to: Hex, shape: string, ...args: readonly unknown[]): Call => ({ to, data: calldata(shape, ...args) });
const at = (shape: string, ...args: readonly unknown[]) => send(call(contract, shape, ...args));
const typed = (to: Hex, struct: string, message: Readonly<Record<string, unknown>>) => {
  const [, name, members] = /^(\w+)\((.*)\)$/.exec(struct) as unknown as [string, string, string];
  return sign({ contract: to, structs: { [name]: members }, message });
};
const encode = (types: string, ...values: readonly unknown[]): Hex =>
  encodeAbiParameters(parseAbiParameters(types) as never, values as never);

const approve = call(who.weEth, 'approve(address s, uint256 a)', stranger, MAX);
const newOwner = call(contract, 'transferOwnership(address n)', stranger);
const relayer = calldata('setRelayerApproval(address s, address r, bool a)', user, stranger, true);
const FORWARD = '(address from, address to, uint256 value, uint256 gas, uint48 deadline, bytes data, bytes signature)';
const forwarded = { from: user, ...approve, value: 0n, gas: 1n, deadline: 9, signature: '0x' };
const uid = concatHex([ZERO32, user, '0x65000000']);
const MODE_SINGLE = ZERO32;
const packed = concatHex([approve.to, ZERO32, approve.data]);

const grave: readonly (readonly [string, Request, Severity])[] = [
  // Owners and offices of contracts.
  ...[
    ...['nominateNewOwner', 'transferAdmin', 'transferGovernance', 'setGovernance', 'setGovernor', 'setController'],
    ...['rely', 'addAdmin', 'addOperator', 'setOperator', 'addMinter', 'setMinter', 'setManager', 'setDelegate'],
    'setImplementation',
  ].map((name) => [name, at(`${name}(address a)`, stranger), 'critical'] as const),
  ['AccessManager: another authority', at('updateAuthority(address t, address a)', collection, stranger), 'critical'],
  ['AccessManager: a role', at('grantRole(uint64 r, address a, uint32 d)', 0n, stranger, 0), 'critical'],
  [
    'a diamond’s facets',
    at(
      'diamondCut((address f, uint8 a, bytes4[] s)[] c, address i, bytes d)',
      [{ f: stranger, a: 0, s: [] }],
      NOBODY,
      '0x',
    ),
    'critical',
  ],
  // Names.
  ['ENS: owner', at('setOwner(bytes32 n, address o)', ZERO32, stranger), 'critical'],
  [
    'ENS: owner of a part',
    at('setSubnodeOwner(bytes32 n, bytes32 l, address o)', ZERO32, ZERO32, stranger),
    'critical',
  ],
  [
    'ENS: record',
    at('setRecord(bytes32 n, address o, address r, uint64 t)', ZERO32, stranger, contract, 0n),
    'critical',
  ],
  [
    'ENS: record of a part',
    at(
      'setSubnodeRecord(bytes32 n, bytes32 l, address o, address r, uint64 t)',
      ZERO32,
      ZERO32,
      stranger,
      contract,
      0n,
    ),
    'critical',
  ],
  ['ENS: reclaim', at('reclaim(uint256 i, address o)', 1n, stranger), 'critical'],
  ['ENS: delegate of a resolver', at('approve(bytes32 n, address d, bool a)', ZERO32, stranger, true), 'critical'],
  // Tokens and positions.
  ['an older increase', send(call(who.stEth, 'increaseApproval(address s, uint256 a)', stranger, MAX)), 'danger'],
  ['ERC-777', at('authorizeOperator(address o)', stranger), 'danger'],
  ['ERC-6909 and ERC-7540', at('setOperator(address o, bool a)', stranger, true), 'danger'],
  ['ERC-6909: one token', at('approve(address s, uint256 i, uint256 a)', stranger, 5n, MAX), 'warning'],
  ['Balancer', send({ to: contract, data: relayer }), 'critical'],
  [
    'Balancer, signed',
    typed(contract, 'SetRelayerApproval(bytes calldata,address sender,uint256 nonce,uint256 deadline)', {
      ...{ calldata: relayer, sender: stranger, nonce: 0, deadline: 9 },
    }),
    'critical',
  ],
  ['Maker: everything', at('hope(address u)', stranger), 'critical'],
  ['Maker: a vault', at('cdpAllow(uint256 c, address u, uint256 o)', 1n, stranger, 1n), 'critical'],
  ['Maker: all vaults', at('urnAllow(address u, uint256 o)', stranger, 1n), 'critical'],
  ['Maker: a vault given away', at('give(uint256 c, address d)', 1n, stranger), 'critical'],
  [
    'an NFT, signed',
    typed(collection, 'Permit(address spender,uint256 tokenId,uint256 nonce,uint256 deadline)', {
      ...{ spender: stranger, tokenId: 7, nonce: 0, deadline: 9 },
    }),
    'danger',
  ],
  [
    'a collection, signed',
    typed(collection, 'ApprovalForAll(address owner,address operator,bool approved,uint256 nonce,uint256 deadline)', {
      ...{ owner: user, operator: stranger, approved: true, nonce: 0, deadline: 9 },
    }),
    'danger',
  ],
  ['CoW: an order by its number', at('setPreSignature(bytes o, bool s)', uid, true), 'danger'],
  // Accounts.
  ['delegate.xyz', at('delegateAll(address t, bytes32 r, bool e)', stranger, ZERO32, true), 'critical'],
  ['delegate.xyz, of before', at('delegateForAll(address t, bool e)', stranger, true), 'critical'],
  [
    'delegate.xyz: one token',
    at('delegateERC20(address t, address c, bytes32 r, uint256 a)', stranger, who.weEth, ZERO32, 1n),
    'critical',
  ],
  ['a guardian', send(call(safe, 'addGuardian(address w, address g)', safe, stranger)), 'critical'],
  ['a validator', send(call(safe, 'setDefaultValidator(address v, bytes d)', stranger, '0x')), 'critical'],
  [
    'ERC-6900',
    send(
      call(
        safe,
        'installValidation(bytes25 v, bytes4[] s, bytes i, bytes[] h)',
        concatHex([stranger, '0x0000000001']),
        [],
        '0x',
        [],
      ),
    ),
    'critical',
  ],
  [
    'an operator’s approver',
    send(call(DELEGATION_MANAGER, 'modifyOperatorDetails(address o, address a)', user, stranger)),
    'danger',
  ],
  // However wrapped.
  ['ERC-2771: a forwarded call', at(`execute(${FORWARD} r)`, forwarded), 'danger'],
  ['ERC-2771: several', at(`executeBatch(${FORWARD}[] r, address f)`, [forwarded], stranger), 'danger'],
  [
    'ERC-2771, of before',
    at(
      'execute((address from, address to, uint256 value, uint256 gas, uint256 nonce, bytes data) r, bytes s)',
      { from: user, ...approve, value: 0n, gas: 1n, nonce: 1n },
      '0x',
    ),
    'danger',
  ],
  [
    'a timelock’s call',
    at(
      'schedule(address t, uint256 v, bytes d, bytes32 p, bytes32 s, uint256 x)',
      newOwner.to,
      0n,
      newOwner.data,
      ZERO32,
      ZERO32,
      5n,
    ),
    'critical',
  ],
  [
    'a timelock’s calls',
    at(
      'scheduleBatch(address[] t, uint256[] v, bytes[] d, bytes32 p, bytes32 s, uint256 x)',
      [newOwner.to],
      [0n],
      [newOwner.data],
      ZERO32,
      ZERO32,
      5n,
    ),
    'critical',
  ],
  [
    'a timelock’s call, carried out',
    at('execute(address t, uint256 v, bytes d, bytes32 p, bytes32 s)', newOwner.to, 0n, newOwner.data, ZERO32, ZERO32),
    'critical',
  ],
  [
    'a timelock’s calls, carried out',
    at(
      'executeBatch(address[] t, uint256[] v, bytes[] d, bytes32 p, bytes32 s)',
      [newOwner.to],
      [0n],
      [newOwner.data],
      ZERO32,
      ZERO32,
    ),
    'critical',
  ],
  ...['queueTransaction', 'executeTransaction'].flatMap((name) =>
    [['transferOwnership(address)', encode('address a', stranger)] as const, ['', newOwner.data] as const].map(
      ([signature, data]) =>
        [
          `${name} ${signature || 'with calldata'}`,
          at(`${name}(address t, uint256 v, string s, bytes d, uint256 e)`, newOwner.to, 0n, signature, data, 5n),
          'critical',
        ] as const,
    ),
  ),
  [
    'ERC-7710: as oneself',
    at('redeemDelegations(bytes[] c, bytes32[] m, bytes[] e)', ['0x'], [MODE_SINGLE], [packed]),
    'danger',
  ],
];

const allowed: readonly (readonly [string, Request])[] = [
  ['an owner that is oneself', at('transferAdmin(address a)', user)],
  ['a name to oneself', at('reclaim(uint256 i, address o)', 1n, user)],
  ['ENS: a delegate taken off', at('approve(bytes32 n, address d, bool a)', ZERO32, stranger, false)],
  ['an office that nobody has any more', at('setManager(address a)', NOBODY)],
  ['ERC-777, taken back', at('revokeOperator(address o)', stranger)],
  ['ERC-6909, taken back', at('setOperator(address o, bool a)', stranger, false)],
  ['ERC-6909: one token, taken back', at('approve(address s, uint256 i, uint256 a)', stranger, 5n, 0n)],
  ['an older decrease', send(call(who.stEth, 'decreaseApproval(address s, uint256 a)', stranger, 5n))],
  ['Balancer, taken back', at('setRelayerApproval(address s, address r, bool a)', user, stranger, false)],
  ['Maker, taken back', at('nope(address u)', stranger)],
  ['CoW: an order taken back', at('setPreSignature(bytes o, bool s)', uid, false)],
  ['delegate.xyz, taken back', at('delegateAll(address t, bytes32 r, bool e)', stranger, ZERO32, false)],
  ['no approver', send(call(DELEGATION_MANAGER, 'modifyOperatorDetails(address o, address a)', user, NOBODY))],
  ['a batch that somebody else pays for', batchWith({ paymasterService: { url: 'https://pay.example' }, atomic: {} })],
];

function batchWith(capabilities: object): Request {
  const calls = [{ to: stranger, value: '0x1' }];
  const batch = { version: '2.0.0', from: user, chainId: '0x1', atomicRequired: true, calls, capabilities };
  return ask('wallet_sendCalls', batch);
}

const rank = { none: 0, info: 1, warning: 2, danger: 3, critical: 4 } as const;
const paused = { [DELEGATION_MANAGER.toLowerCase()]: 0n };
const facts = chainFacts([], { eigenlayer: { ...plainly, paused } });
const verdictOf = (request: Request) => judge(asked(request, { facts: { before: facts, after: facts } }));

describe('authority that is handed over', () => {
  it.each(grave)('%s', (_name, request, severity) => {
    const verdict = verdictOf(request);
    expect(rank[verdict.severity], verdict.severity).toBeGreaterThanOrEqual(rank[severity]);
  });

  it('a capability that nothing here can read is told', () => {
    const verdict = verdictOf(batchWith({ permissions: { context: '0x12' } }));
    expect(verdict.findings.map(({ rule }) => rule)).toContain('odd-request');
    expect(verdict.severity).toBe('warning');
  });
});

describe('nothing is handed over', () => {
  it.each(allowed)('%s', (_name, request) => {
    const { severity, findings } = verdictOf(request);
    expect(['none', 'info'], findings.map(({ rule, title }) => `${rule}: ${title}`).join('\n')).toContain(severity);
  });
});
