import { concatHex, encodeAbiParameters, pad, parseAbiParameters } from 'viem';
import { describe, expect, it } from 'vitest';
import { calldata, decodeSend, who } from '@/lib/decode/testing/decoding';
import type { Hex } from '@/lib/types';

const approve = calldata('approve(address s, uint256 a)', who.stranger, 7n);
const CALLS = '(address to, uint256 value, bytes data)[]';
const calls = [{ to: who.stEth, value: 0n, data: approve }];
const encode = (types: string, ...values: readonly unknown[]): Hex =>
  encodeAbiParameters(parseAbiParameters(types) as never, values as never);
const mode = (first: Hex, selector: Hex = '0x00000000') =>
  pad(concatHex([first, '0x0000000000', selector]), { dir: 'right', size: 32 });
const packed = concatHex([who.stEth.toLowerCase() as Hex, pad('0x00', { size: 32 }), approve]);

describe('calls inside of a call', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['aggregate', 'aggregate((address to, bytes data)[] c)', [calls]],
    ['blockAndAggregate', 'blockAndAggregate((address to, bytes data)[] c)', [calls]],
    ['tryAggregate', 'tryAggregate(bool r, (address to, bytes data)[] c)', [false, calls]],
    ['tryBlockAndAggregate', 'tryBlockAndAggregate(bool r, (address to, bytes data)[] c)', [false, calls]],
    [
      'aggregate3',
      'aggregate3((address to, bool allowFailure, bytes data)[] c)',
      [[{ ...calls[0], allowFailure: true }]],
    ],
    [
      'aggregate3Value',
      'aggregate3Value((address to, bool allowFailure, uint256 value, bytes data)[] c)',
      [[{ ...calls[0], allowFailure: true }]],
    ],
    ['execute', 'execute(address t, uint256 v, bytes d)', [who.stEth, 0n, approve]],
    ['execute with an operation', 'execute(address t, uint256 v, bytes d, uint8 o)', [who.stEth, 0n, approve, 0]],
    ['execute of ERC-725', 'execute(uint256 o, address t, uint256 v, bytes d)', [0n, who.stEth, 0n, approve]],
    ['execute of a list', `execute(${CALLS} c)`, [calls]],
    ['execute of a list with a signature', `execute(${CALLS} c, bytes s)`, [calls, '0x1234']],
    ['executeBatch', `executeBatch(${CALLS} c)`, [calls]],
    ['executeBatch of lists', 'executeBatch(address[] t, uint256[] v, bytes[] d)', [[who.stEth], [0n], [approve]]],
    ['executeBatch without values', 'executeBatch(address[] t, bytes[] d)', [[who.stEth], [approve]]],
    ['one call of ERC-7579', 'execute(bytes32 m, bytes e)', [mode('0x00'), packed]],
    ['a batch of ERC-7579', 'execute(bytes32 m, bytes e)', [mode('0x01'), encode(CALLS, calls)]],
    [
      'a batch of ERC-7821',
      'execute(bytes32 m, bytes e)',
      [mode('0x01', '0x78210001'), encode(`${CALLS}, bytes`, calls, '0x12')],
    ],
    [
      'a batch of batches',
      'execute(bytes32 m, bytes e)',
      [mode('0x01', '0x78210002'), encode('bytes[]', [encode(CALLS, calls)])],
    ],
    ['what a module executes', 'executeFromExecutor(bytes32 m, bytes e)', [mode('0x00'), packed]],
    [
      'Morpho’s bundle',
      'multicall((address to, bytes data, uint256 value, bool skipRevert, bytes32 callbackHash)[] c)',
      [[{ ...calls[0], skipRevert: false, callbackHash: pad('0x00', { size: 32 }) }]],
    ],
  ])('%s', (_name, shape, args) => {
    expect(decodeSend({ to: who.contract, data: calldata(shape, ...args) })).toMatchObject([
      { protocol: 'unknown', type: 'batch', contract: who.contract, flags: ['by-shape'], args: { calls: 1n } },
      {
        protocol: 'erc20',
        type: 'approve',
        contract: who.stEth,
        path: [0, 0],
        actor: who.contract,
        flags: [],
        args: { token: who.stEth, spender: who.stranger, amount: 7n },
      },
    ]);
  });

  it.each<[string, string, readonly unknown[]]>([
    ['multicall', 'multicall(bytes[] c)', [[approve, approve]]],
    ['multicall with a deadline', 'multicall(uint256 d, bytes[] c)', [9n, [approve, approve]]],
    ['multicall of a block', 'multicall(bytes32 b, bytes[] c)', [pad('0x01', { size: 32 }), [approve, approve]]],
  ])('%s calls its own functions, and the signer stays who calls', (_name, shape, args) => {
    const actions = decodeSend({ to: who.contract, data: calldata(shape, ...args) });
    expect(actions).toMatchObject([
      { type: 'batch', args: { calls: 2n } },
      { type: 'approve', contract: who.contract, path: [0, 0], flags: ['by-shape'] },
      { type: 'approve', contract: who.contract, path: [0, 1] },
    ]);
    expect(actions[1]).not.toHaveProperty('actor');
  });

  it('a catalogue contract’s multicall is read, and what it does not know inside stays unknown there', () => {
    const data = calldata('multicall(bytes[] c)', [calldata('undelegate(address s)', who.user), '0x12345678']);
    expect(decodeSend({ to: who.delegationManager, data })).toMatchObject([
      { type: 'batch', contract: who.delegationManager },
      { protocol: 'eigenlayer', type: 'undelegate', flags: [] },
      { protocol: 'eigenlayer', type: 'unknown', flags: ['unknown-function'] },
    ]);
  });

  it('Euler’s connector acts for whom each call names', () => {
    const items = [{ to: who.stEth, onBehalfOf: who.user, value: 0n, data: approve }];
    const data = calldata('batch((address to, address onBehalfOf, uint256 value, bytes data)[] c)', items);
    const actions = decodeSend({ to: who.contract, data });
    expect(actions).toMatchObject([{ type: 'batch' }, { type: 'approve' }]);
    expect(actions[1]).not.toHaveProperty('actor');
  });

  it.each<[string, string, readonly unknown[]]>([
    ['a delegatecall of an account', 'execute(address t, uint256 v, bytes d, uint8 o)', [who.contract, 0n, approve, 1]],
    ['of ERC-725', 'execute(uint256 o, address t, uint256 v, bytes d)', [4n, who.contract, 0n, approve]],
    ['of ERC-7579', 'execute(bytes32 m, bytes e)', [mode('0xff'), concatHex([who.contract, approve])]],
    ['of a DSProxy', 'execute(address t, bytes d)', [who.contract, approve]],
  ])('%s is not what its function says', (_name, shape, args) => {
    expect(decodeSend({ to: who.safe, data: calldata(shape, ...args) })).toMatchObject([
      { type: 'batch' },
      { type: 'delegateCall', contract: who.contract, actor: who.safe, flags: ['undecodable'] },
    ]);
  });

  it.each<[string, string, readonly unknown[]]>([
    ['lists of other lengths', 'executeBatch(address[] t, bytes[] d)', [[who.stEth, who.stEth], [approve]]],
    ['an execution cut short', 'execute(bytes32 m, bytes e)', [mode('0x00'), '0x1234']],
    ['a batch that is none', 'execute(bytes32 m, bytes e)', [mode('0x01'), '0x1234']],
    ['a mode that does not exist', 'execute(bytes32 m, bytes e)', [mode('0x07'), packed]],
    [
      'an operation that does not exist',
      'execute(address t, uint256 v, bytes d, uint8 o)',
      [who.stEth, 0n, approve, 7],
    ],
  ])('%s: unknown', (_name, shape, args) => {
    expect(decodeSend({ to: who.contract, data: calldata(shape, ...args) })).toMatchObject([
      { type: 'unknown', flags: ['undecodable'] },
    ]);
  });

  it('sends of coin inside of a call', () => {
    const data = calldata(`executeBatch(${CALLS} c)`, [{ to: who.stranger, value: 5n, data: '0x' }]);
    expect(decodeSend({ to: who.contract, data, value: 9n })).toMatchObject([
      { type: 'batch', args: { value: 9n } },
      { type: 'transferNative', args: { to: who.stranger, amount: 5n } },
    ]);
  });

  it('is bounded in depth and in number', () => {
    let deep = approve;
    for (let index = 0; index < 40; index += 1) deep = calldata('multicall(bytes[] c)', [deep]);
    const nested = decodeSend({ to: who.contract, data: deep });
    expect(nested).toHaveLength(10);
    expect(nested.at(-1)).toMatchObject({ type: 'unknown', args: { limit: 'depth' }, flags: ['undecodable'] });
    const wide = decodeSend({ to: who.contract, data: calldata('multicall(bytes[] c)', Array(600).fill(approve)) });
    expect(wide.length).toBeLessThanOrEqual(402);
    expect(wide.at(-1)).toMatchObject({ type: 'unknown', args: { limit: 'number' }, flags: ['undecodable'] });
  });

  it('is bounded in bytes, over all calls of a batch', () => {
    const large = calldata('multicall(bytes[] c)', [approve, `0x${'00'.repeat(100_000)}`]);
    const actions = decodeSend(...Array.from({ length: 5 }, () => ({ to: who.contract, data: large })));
    expect(actions.filter(({ type }) => type === 'approve').length).toBeLessThan(5);
    expect(actions.at(-1)).toMatchObject({ type: 'unknown', flags: ['undecodable'] });
  });
});

describe('authority over what is no token', () => {
  it.each<[string, string, readonly unknown[], object]>([
    [
      'transferOwnership',
      'transferOwnership(address n)',
      [who.stranger],
      { type: 'changeOwner', args: { of: who.contract, newOwner: who.stranger } },
    ],
    ['setOwner', 'setOwner(address n)', [who.stranger], { type: 'changeOwner', args: { newOwner: who.stranger } }],
    [
      'setAuthority',
      'setAuthority(address n)',
      [who.stranger],
      { type: 'changeOwner', args: { newOwner: who.stranger } },
    ],
    ['renounceOwnership', 'renounceOwnership()', [], { type: 'changeOwner', args: { newOwner: null } }],
    [
      'grantRole',
      'grantRole(bytes32 r, address a)',
      [pad('0x01', { size: 32 }), who.stranger],
      { type: 'grantRole', args: { grantee: who.stranger } },
    ],
    [
      'grantRole of a manager',
      'grantRole(uint64 r, address a, uint32 d)',
      [1n, who.stranger, 0],
      { type: 'grantRole', args: { role: 1n } },
    ],
    [
      'upgradeToAndCall',
      'upgradeToAndCall(address i, bytes d)',
      [who.stranger, '0x'],
      { type: 'upgrade', args: { of: who.contract, implementation: who.stranger } },
    ],
    [
      'an admin’s upgrade',
      'upgrade(address p, address i)',
      [who.safe, who.stranger],
      { type: 'upgrade', args: { of: who.safe } },
    ],
    [
      'changeProxyAdmin',
      'changeProxyAdmin(address p, address n)',
      [who.safe, who.stranger],
      { type: 'changeOwner', args: { of: who.safe } },
    ],
    [
      'approveDelegation',
      'approveDelegation(address d, uint256 a)',
      [who.stranger, 7n],
      { type: 'approveDelegation', args: { grantee: who.stranger, allowed: true, amount: 7n } },
    ],
    [
      'taking a delegation back',
      'approveDelegation(address d, uint256 a)',
      [who.stranger, 0n],
      { args: { allowed: false } },
    ],
    [
      'setAuthorization',
      'setAuthorization(address a, bool b)',
      [who.stranger, true],
      { type: 'authorizeLending', args: { grantee: who.stranger, allowed: true } },
    ],
    [
      'allow',
      'allow(address m, bool b)',
      [who.stranger, false],
      { type: 'authorizeLending', args: { allowed: false } },
    ],
    [
      'setAccountOperator',
      'setAccountOperator(address a, address o, bool b)',
      [who.user, who.stranger, true],
      { type: 'authorizeLending', args: { owner: who.user, grantee: who.stranger } },
    ],
    [
      'approvePositionManager',
      'approvePositionManager(address m, bool b)',
      [who.stranger, true],
      { type: 'approvePositionManager', args: { grantee: who.stranger } },
    ],
    [
      'a module',
      'installModule(uint256 t, address m, bytes d)',
      [1n, who.stranger, '0x'],
      { protocol: 'erc4337', type: 'changeAccount', args: { change: 'installModule', grantee: who.stranger } },
    ],
    [
      'an owner of a smart account',
      'addOwnerAddress(address o)',
      [who.stranger],
      { type: 'changeAccount', args: { change: 'addOwner', grantee: who.stranger } },
    ],
  ])('%s', (_name, shape, args, expected) => {
    expect(decodeSend({ to: who.contract, data: calldata(shape, ...args) })).toMatchObject([
      { contract: who.contract, flags: ['by-shape'], ...expected },
    ]);
  });
});

describe('collections, vaults, entry points', () => {
  it.each<[string, Hex, string, readonly unknown[], object]>([
    [
      'setApprovalForAll',
      who.contract,
      'setApprovalForAll(address o, bool a)',
      [who.stranger, true],
      {
        protocol: 'erc721',
        type: 'setApprovalForAll',
        flags: ['by-shape'],
        args: { collection: who.contract, operator: who.stranger, approved: true },
      },
    ],
    [
      'at a withdrawal NFT',
      who.lidoNft,
      'setApprovalForAll(address o, bool a)',
      [who.stranger, true],
      { protocol: 'erc721', type: 'setApprovalForAll', flags: [] },
    ],
    [
      'approve at a withdrawal NFT',
      who.lidoNft,
      'approve(address o, uint256 i)',
      [who.stranger, 9n],
      { protocol: 'erc721', type: 'approve', args: { operator: who.stranger, tokenId: 9n } },
    ],
    [
      'a withdrawal NFT sent away',
      who.lidoNft,
      'transferFrom(address f, address t, uint256 i)',
      [who.user, who.stranger, 9n],
      { type: 'transferFrom', args: { tokenId: 9n } },
    ],
    [
      'safeTransferFrom',
      who.contract,
      'safeTransferFrom(address f, address t, uint256 i)',
      [who.user, who.stranger, 9n],
      { protocol: 'erc721', type: 'transferFrom' },
    ],
    [
      'of ERC-1155',
      who.contract,
      'safeTransferFrom(address f, address t, uint256 i, uint256 a, bytes d)',
      [who.user, who.stranger, 9n, 2n, '0x'],
      { protocol: 'erc1155', type: 'transferFrom', args: { tokenId: 9n, amount: 2n } },
    ],
    [
      'many of ERC-1155',
      who.contract,
      'safeBatchTransferFrom(address f, address t, uint256[] i, uint256[] a, bytes d)',
      [who.user, who.stranger, [9n], [2n], '0x'],
      { protocol: 'erc1155', args: { tokenIds: [9n] } },
    ],
    [
      'a permit for an NFT',
      who.contract,
      'permit(address s, uint256 i, uint256 d, bytes g)',
      [who.stranger, 9n, 1n, '0x'],
      { protocol: 'erc721', type: 'permit', args: { operator: who.stranger } },
    ],
    [
      'a deposit into a vault',
      who.contract,
      'deposit(uint256 a, address r)',
      [7n, who.user],
      { protocol: 'erc4626', type: 'deposit', args: { assets: 7n, receiver: who.user } },
    ],
    [
      'a withdrawal to somebody',
      who.contract,
      'withdraw(uint256 a, address r, address o)',
      [7n, who.stranger, who.user],
      { protocol: 'erc4626', type: 'withdraw', args: { receiver: who.stranger, owner: who.user } },
    ],
    [
      'coin out of an entry point',
      who.entryPoint,
      'withdrawTo(address t, uint256 a)',
      [who.stranger, 7n],
      { protocol: 'erc4337', type: 'withdraw', flags: [], args: { to: who.stranger } },
    ],
  ])('%s', (_name, to, shape, args, expected) => {
    expect(decodeSend({ to, data: calldata(shape, ...args) })).toMatchObject([expected]);
  });
});
