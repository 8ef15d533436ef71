import { zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { actionsOf, ask, calldata, decodeSend, decodeSign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';

const MAX = 2n ** 256n - 1n;
const ZERO32 = `0x${'00'.repeat(32)}`;
const rest = ['uint8 v', 'bytes32 r', 'bytes32 s'].join(', ');
const signature = [27, ZERO32, ZERO32] as const;

const permit = {
  owner: who.user,
  spender: who.stranger,
  value: '5000000000000000000',
  nonce: 3,
  deadline: 1_900_000_000,
};

describe('ERC-20 by call', () => {
  it.each<[string, string, readonly unknown[], object]>([
    [
      'approve',
      'approve(address s, uint256 a)',
      [who.stranger, 7n],
      { type: 'approve', args: { spender: who.stranger, amount: 7n, unlimited: false } },
    ],
    [
      'an approval without limit',
      'approve(address s, uint256 a)',
      [who.stranger, MAX],
      { type: 'approve', args: { amount: MAX, unlimited: true } },
    ],
    [
      'increaseAllowance',
      'increaseAllowance(address s, uint256 a)',
      [who.stranger, 7n],
      { type: 'increaseAllowance', args: { spender: who.stranger } },
    ],
    [
      'approveAndCall',
      'approveAndCall(address s, uint256 a, bytes d)',
      [who.stranger, 7n, '0x1234'],
      { type: 'approve', args: { spender: who.stranger, amount: 7n } },
    ],
    [
      'transfer',
      'transfer(address t, uint256 a)',
      [who.stranger, 7n],
      { type: 'transfer', args: { to: who.stranger, amount: 7n } },
    ],
    [
      'somebody’s permit',
      `permit(address o, address s, uint256 a, uint256 d, ${rest})`,
      [who.user, who.stranger, MAX, 9n, ...signature],
      { type: 'permit', args: { owner: who.user, spender: who.stranger, amount: MAX, unlimited: true, deadline: 9n } },
    ],
    [
      'a permit of DAI’s kind',
      `permit(address h, address s, uint256 n, uint256 e, bool a, ${rest})`,
      [who.user, who.stranger, 1n, 0n, true, ...signature],
      { type: 'permit', args: { owner: who.user, amount: MAX, unlimited: true, deadline: null } },
    ],
    [
      'transferWithAuthorization',
      `transferWithAuthorization(address f, address t, uint256 a, uint256 x, uint256 y, bytes32 n, ${rest})`,
      [who.user, who.stranger, 7n, 0n, 9n, ZERO32, ...signature],
      { type: 'transferFrom', args: { from: who.user, to: who.stranger, amount: 7n } },
    ],
  ])('%s', (_name, shape, args, expected) => {
    const data = calldata(shape, ...args);
    expect(decodeSend({ to: who.stEth, data })).toMatchObject([
      { protocol: 'erc20', contract: who.stEth, path: [0], flags: [], ...expected },
    ]);
    expect(decodeSend({ to: who.contract, data })).toMatchObject([
      { protocol: 'erc20', flags: ['by-shape'], ...expected },
    ]);
  });

  it('a permit that a router takes to itself is for the router', () => {
    const data = calldata(`selfPermit(address t, uint256 a, uint256 d, ${rest})`, who.weEth, 7n, 9n, ...signature);
    expect(decodeSend({ to: who.contract, data })).toMatchObject([
      { type: 'permit', args: { token: who.weEth, owner: who.user, spender: who.contract, amount: 7n } },
    ]);
  });

  it.each<[string, string]>([
    ['truncated', calldata('approve(address s, uint256 a)', who.stranger, 7n).slice(0, 90)],
    ['nothing but the selector', '0x095ea7b3'],
  ])('%s: unknown, never nothing', (_name, data) => {
    for (const to of [who.stEth, who.contract])
      expect(decodeSend({ to, data: data as `0x${string}` })).toMatchObject([
        { type: 'unknown', args: { selector: '0x095ea7b3' }, flags: ['undecodable'] },
      ]);
  });
});

describe('ERC-20 by signature', () => {
  it('a permit at a token of the catalogue, in each version that has a domain', () => {
    for (const method of ['eth_signTypedData_v3', 'eth_signTypedData_v4', 'eth_signTypedData'])
      expect(decodeSign({ contract: who.weEth, name: 'x', structs: structs.permit, message: permit }, method)).toEqual([
        {
          protocol: 'erc20',
          type: 'permit',
          contract: who.weEth,
          function: 'Permit',
          path: [0],
          flags: [],
          signed: true,
          args: {
            token: who.weEth,
            owner: who.user,
            spender: who.stranger,
            amount: 5n * 10n ** 18n,
            unlimited: false,
            nonce: 3n,
            deadline: 1_900_000_000n,
            primaryType: 'Permit',
            domainName: 'x',
            domainChain: 1,
          },
        },
      ]);
  });

  it('the same fields in the flat list of v1, where there is no domain', () => {
    const list = [
      ['address', 'owner', who.user],
      ['address', 'spender', who.stranger],
      ['uint256', 'value', '5'],
      ['uint256', 'nonce', 0],
      ['uint256', 'deadline', 9],
    ].map(([type, name, value]) => ({ type, name, value }));
    for (const method of ['eth_signTypedData_v1', 'eth_signTypedData'])
      expect(actionsOf(ask(method, list, who.user))).toMatchObject([
        {
          protocol: 'erc20',
          type: 'permit',
          contract: null,
          flags: ['by-shape'],
          args: { spender: who.stranger, amount: 5n },
        },
      ]);
  });

  it('the same members under another name or in another order are read, by shape', () => {
    const renamed = { Login: structs.permit.Permit };
    const mixed = { Permit: structs.permit.Permit.split(',').reverse().join(',') };
    for (const one of [renamed, mixed])
      expect(decodeSign({ contract: who.weEth, structs: one, message: permit })).toMatchObject([
        { type: 'permit', flags: ['by-shape'], args: { spender: who.stranger } },
      ]);
  });

  it('at a contract that nobody knows: by shape; under a name that belongs to another: an imitation', () => {
    expect(decodeSign({ contract: who.contract, structs: structs.permit, message: permit })).toMatchObject([
      { type: 'permit', flags: ['by-shape'], args: { token: who.contract } },
    ]);
    for (const name of ['Wrapped eETH', 'weETH', ' STETH '])
      expect(decodeSign({ contract: who.contract, name, structs: structs.permit, message: permit })).toMatchObject([
        { type: 'permit', flags: ['look-alike'], args: { imitates: 'erc20', spender: who.stranger } },
      ]);
    expect(decodeSign({ contract: who.weEth, name: 'stETH', structs: structs.permit, message: permit })).toMatchObject([
      { flags: [] },
    ]);
  });

  it('DAI’s: everything or nothing, and 0 never ends', () => {
    const message = { holder: who.user, spender: who.stranger, nonce: 0, expiry: 0, allowed: true };
    const typed = { contract: who.weEth, structs: structs.daiPermit, message };
    expect(decodeSign(typed)).toMatchObject([{ args: { amount: MAX, unlimited: true, deadline: null } }]);
    expect(decodeSign({ ...typed, message: { ...message, allowed: false, expiry: 7 } })).toMatchObject([
      { args: { amount: 0n, unlimited: false, deadline: 7n } },
    ]);
  });

  it('ERC-3009: a payment that somebody else makes', () => {
    const message = { from: who.user, to: who.stranger, value: '7', validAfter: 0, validBefore: 99, nonce: ZERO32 };
    expect(decodeSign({ contract: who.weEth, structs: structs.transferWithAuthorization, message })).toMatchObject([
      { protocol: 'erc20', type: 'transferWithAuthorization', args: { to: who.stranger, amount: 7n, deadline: 99n } },
    ]);
    const cancel = { structs: { CancelAuthorization: 'address authorizer,bytes32 nonce' } };
    expect(
      decodeSign({ contract: who.weEth, ...cancel, message: { authorizer: who.user, nonce: ZERO32 } }),
    ).toMatchObject([{ type: 'cancelAuthorization' }]);
  });

  it('a domain that names no contract or another chain says so', () => {
    expect(decodeSign({ structs: structs.permit, message: permit })).toMatchObject([
      { contract: null, flags: ['by-shape'], args: { token: null, domainChain: 1 } },
    ]);
    expect(decodeSign({ contract: who.weEth, chainId: 8453, structs: structs.permit, message: permit })).toMatchObject([
      { flags: ['by-shape'], args: { domainChain: 8453 } },
    ]);
    expect(
      decodeSign({ contract: zeroAddress, chainId: null, structs: structs.permit, message: permit })[0]?.args,
    ).not.toHaveProperty('domainChain');
  });
});
