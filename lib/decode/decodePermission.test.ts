import { zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { actionsOf, ask, calldata, send, who } from './testing/decoding';

const read = (method: string, ...params: readonly unknown[]) => actionsOf(ask(method, ...params));

describe('code for the account (EIP-7702)', () => {
  it.each<[string, readonly unknown[]]>([
    ['one object', [{ address: who.stranger, chainId: '0x1', nonce: '0x2' }]],
    ['viem’s spelling', [{ contractAddress: who.stranger, chainId: 1, nonce: 2 }]],
    ['the account in front', [who.user, { address: who.stranger, chainId: 1, nonce: 2 }]],
    ['a list', [[{ address: who.stranger, chainId: 1, nonce: 2 }]]],
  ])('%s', (_name, params) => {
    for (const method of ['wallet_signAuthorization', 'eth_signAuthorization'])
      expect(read(method, ...params)).toMatchObject([
        {
          type: 'setCode',
          contract: who.stranger,
          signed: true,
          flags: [],
          args: { delegate: who.stranger, chainId: 1n, nonce: 2n },
        },
      ]);
  });

  it.each([[[]], [[{}]], [[{ address: '0x12', chainId: 1 }]], [['x', 7, null]], [[{ address: who.stranger }]]])(
    'what cannot be read is held as such: %j',
    (params) => {
      const [action] = read('eth_signAuthorization', ...params);
      expect(action).toMatchObject({ type: 'setCode', flags: ['undecodable'] });
      expect(Object.keys(action?.args ?? {}).length).toBeLessThan(2);
    },
  );

  it('in a transaction it stands beside the call', () => {
    const request = ask('eth_sendTransaction', {
      from: who.user,
      to: who.user,
      data: '0x',
      authorizationList: [{ address: who.stranger, chainId: '0x0', nonce: '0x1' }],
    });
    expect(actionsOf(request)).toMatchObject([
      { type: 'transferNative' },
      { type: 'setCode', path: [0], args: { delegate: who.stranger, chainId: 0n } },
    ]);
    expect(actionsOf(send({ to: who.user }))).toHaveLength(1);
  });
});

describe('lasting rights (EIP-7715)', () => {
  it.each<[string, object, object]>([
    [
      'a draft with a signer',
      {
        chainId: '0x1',
        expiry: 99,
        signer: { type: 'account', data: { address: who.stranger } },
        permission: { type: 'native-token-stream', data: { maxAmount: '0x1' } },
      },
      { grantee: who.stranger, chainId: 1, kinds: ['native-token-stream'], deadline: 99n },
    ],
    [
      'one with rules',
      {
        chainId: '0x1',
        to: who.stranger,
        permission: { type: 'erc20-token-periodic', data: {} },
        rules: [{ type: 'expiry', data: { timestamp: 77 } }],
      },
      { grantee: who.stranger, kinds: ['erc20-token-periodic'], deadline: 77n },
    ],
    [
      'the first one',
      {
        address: who.stranger,
        expiry: 5,
        permissions: [
          { type: 'a', data: {} },
          { type: 'b', data: {} },
        ],
      },
      { grantee: who.stranger, kinds: ['a', 'b'], deadline: 5n },
    ],
    ['nothing that could be read', { x: 1 }, { grantee: null, kinds: [], deadline: null }],
  ])('%s', (_name, param, expected) => {
    for (const method of ['wallet_grantPermissions', 'wallet_requestExecutionPermissions'])
      expect(read(method, param)).toMatchObject([{ type: 'grantSession', args: { method, ...expected } }]);
  });

  it('a list with nothing in it asks for a right all the same', () => {
    for (const params of [[], [[]], [[], []]])
      expect(read('wallet_grantPermissions', ...params)).toMatchObject([
        { type: 'grantSession', args: { grantee: null, kinds: [] } },
      ]);
  });

  it('more than are read are one that cannot be', () => {
    const many = Array.from({ length: 25 }, () => ({ to: who.safe }));
    const found = read('wallet_grantPermissions', many);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toMatchObject({ type: 'grantSession', args: { grantee: null } });
    const codes = read('eth_signAuthorization', ...many.map(() => ({ address: who.safe, chainId: 1, nonce: 0 })));
    expect(codes).toHaveLength(21);
    expect(codes.at(-1)).toMatchObject({ type: 'setCode', flags: ['undecodable'] });
  });

  it('each of several is an action', () => {
    expect(read('wallet_grantPermissions', { to: who.stranger }, { to: who.safe })).toMatchObject([
      { path: [0, 0], args: { grantee: who.stranger } },
      { path: [0, 1], args: { grantee: who.safe } },
    ]);
    // A list within the list, as some wallets take it.
    expect(read('wallet_requestExecutionPermissions', [{ to: who.stranger }, { to: who.safe }])).toMatchObject([
      { args: { grantee: who.stranger } },
      { args: { grantee: who.safe } },
    ]);
  });
});

describe('other rights and settings', () => {
  it('a user operation does what its callData says', () => {
    const callData = calldata(
      'execute(address t, uint256 v, bytes d)',
      who.stEth,
      0n,
      calldata('approve(address s, uint256 a)', who.stranger, 7n),
    );
    const operation = { sender: who.safe, nonce: '0x1', callData, signature: '0x' };
    expect(read('eth_sendUserOperation', operation, who.entryPoint)).toMatchObject([
      { protocol: 'erc4337', type: 'userOperation', path: [0], args: { sender: who.safe, entryPoint: who.entryPoint } },
      { type: 'batch', path: [0, 0] },
      { type: 'approve', path: [0, 0, 0], actor: who.safe, args: { spender: who.stranger } },
    ]);
    expect(read('eth_sendUserOperation', { sender: who.safe }, who.entryPoint)).toMatchObject([
      { type: 'unknown', flags: ['undecodable'] },
    ]);
  });

  it('a chain with its endpoints, names cut', () => {
    const chain = {
      chainId: '0x1',
      chainName: 'x'.repeat(500),
      rpcUrls: ['https://a.example', 7],
      nativeCurrency: { symbol: 'ETH' },
    };
    const [action] = read('wallet_addEthereumChain', chain);
    expect(action).toMatchObject({
      type: 'addChain',
      args: { chainId: 1, symbol: 'ETH', rpcUrls: ['https://a.example'] },
    });
    expect(String(action?.args.name)).toHaveLength(200);
  });

  it.each([
    ['eth_requestAccounts', 'connect'],
    ['wallet_watchAsset', 'watchAsset'],
    ['wallet_showCallsStatus', 'showCallsStatus'],
    ['wallet_snapsOfTomorrow', 'unknown'],
  ])('%s → %s', (method, type) => {
    expect(read(method)).toMatchObject([{ type, flags: type === 'unknown' ? ['undecodable'] : [] }]);
  });

  it('connecting that asks for more is unknown', () => {
    expect(read('wallet_requestPermissions', { eth_accounts: {} })).toMatchObject([{ type: 'connect' }]);
    expect(read('wallet_requestPermissions', { eth_accounts: {}, [zeroAddress]: {} })).toMatchObject([
      { type: 'unknown' },
    ]);
  });
});
