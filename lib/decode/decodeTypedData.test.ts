import { describe, expect, it } from 'vitest';
import { calldata, decodeSign, who } from './testing/decoding';
import { structs } from './testing/structs';

const ZERO32 = `0x${'00'.repeat(32)}`;
const approve = calldata('approve(address s, uint256 a)', who.stranger, 7n);

describe('signatures that let somebody else call', () => {
  const forwarded = { from: who.user, to: who.stEth, value: '0', gas: 1, nonce: 1, deadline: 99, data: approve };

  it('a meta-transaction does what its call does', () => {
    expect(decodeSign({ contract: who.contract, structs: structs.forward, message: forwarded })).toMatchObject([
      {
        type: 'authorizeCall',
        flags: ['by-shape'],
        signed: true,
        args: { owner: who.user, to: who.stEth, deadline: 99n },
      },
      { protocol: 'erc20', type: 'approve', path: [0, 0], signed: true, args: { spender: who.stranger } },
    ]);
  });

  it('one that nobody described to us, too', () => {
    const odd = { Relay: 'address target,bytes callData,address user' };
    const message = { target: who.stEth, callData: approve, user: who.user };
    expect(decodeSign({ contract: who.contract, structs: odd, message })).toMatchObject([
      { type: 'authorizeCall' },
      { type: 'approve', args: { token: who.stEth, spender: who.stranger } },
    ]);
  });

  it('Biconomy’s, at the contract that verifies it', () => {
    const meta = { MetaTransaction: 'uint256 nonce,address from,bytes functionSignature' };
    const message = { nonce: 1, from: who.user, functionSignature: approve };
    expect(decodeSign({ contract: who.stEth, structs: meta, message })).toMatchObject([
      { type: 'authorizeCall' },
      { type: 'approve', contract: who.stEth },
    ]);
  });

  it('a user operation, with what the account then runs', () => {
    const execute = calldata('execute(address t, uint256 v, bytes d)', who.stEth, 0n, approve);
    const message = {
      sender: who.safe,
      nonce: 1,
      initCode: '0x',
      callData: execute,
      accountGasLimits: ZERO32,
      preVerificationGas: 1,
      gasFees: ZERO32,
      paymasterAndData: '0x',
    };
    expect(decodeSign({ contract: who.entryPoint, structs: structs.userOperation, message })).toMatchObject([
      { protocol: 'erc4337', type: 'userOperation', args: { sender: who.safe } },
      { type: 'batch', contract: who.safe, path: [0, 0] },
      { type: 'approve', path: [0, 0, 0], actor: who.safe },
    ]);
  });

  it('Euler’s connector runs what it is given for the signer', () => {
    const permit = {
      Permit:
        'address signer,address sender,uint256 nonceNamespace,uint256 nonce,uint256 deadline,uint256 value,bytes data',
    };
    const data = calldata('setAccountOperator(address a, address o, bool b)', who.user, who.stranger, true);
    const message = {
      signer: who.user,
      sender: who.stranger,
      nonceNamespace: 0,
      nonce: 0,
      deadline: 9,
      value: 0,
      data,
    };
    expect(decodeSign({ contract: who.contract, structs: permit, message })).toMatchObject([
      { type: 'authorizeCall', args: { grantee: who.stranger } },
      { type: 'authorizeLending', args: { grantee: who.stranger, allowed: true } },
    ]);
  });
});

describe('signatures over rights that are no tokens', () => {
  it.each<[string, Readonly<Record<string, string>>, object, object]>([
    [
      'Morpho',
      { Authorization: 'address authorizer,address authorized,bool isAuthorized,uint256 nonce,uint256 deadline' },
      { authorizer: who.user, authorized: who.stranger, isAuthorized: true, nonce: 0, deadline: 9 },
      { type: 'authorizeLending', args: { owner: who.user, grantee: who.stranger, allowed: true, deadline: 9n } },
    ],
    [
      'Compound',
      { Authorization: 'address owner,address manager,bool isAllowed,uint256 nonce,uint256 expiry' },
      { owner: who.user, manager: who.stranger, isAllowed: true, nonce: 0, expiry: 9 },
      { type: 'authorizeLending', args: { owner: who.user, grantee: who.stranger } },
    ],
    [
      'Aave',
      { DelegationWithSig: 'address delegatee,uint256 value,uint256 nonce,uint256 deadline' },
      { delegatee: who.stranger, value: '7', nonce: 0, deadline: 9 },
      { type: 'approveDelegation', args: { owner: who.user, grantee: who.stranger, amount: 7n } },
    ],
    [
      'a lasting delegation of a smart account',
      {
        Delegation: 'address delegate,address delegator,bytes32 authority,Caveat[] caveats,uint256 salt',
        Caveat: 'address enforcer,bytes terms',
      },
      { delegate: who.stranger, delegator: who.user, authority: ZERO32, caveats: [], salt: 1 },
      { type: 'grantSession', args: { owner: who.user, grantee: who.stranger, limits: [] } },
    ],
    [
      'an NFT',
      { Permit: 'address spender,uint256 tokenId,uint256 nonce,uint256 deadline' },
      { spender: who.stranger, tokenId: 9, nonce: 0, deadline: 9 },
      { protocol: 'erc721', type: 'permit', args: { operator: who.stranger, tokenId: 9n } },
    ],
    ['votes', structs.votes, { delegatee: who.stranger, nonce: 0, expiry: 9 }, { type: 'delegateVotes' }],
    ['a ballot', { Ballot: 'uint256 proposalId,uint8 support' }, { proposalId: 1, support: 1 }, { type: 'vote' }],
  ])('%s', (_name, struct, message, expected) => {
    expect(decodeSign({ contract: who.contract, structs: struct, message: message as never })).toMatchObject([
      { contract: who.contract, flags: ['by-shape'], signed: true, ...expected },
    ]);
  });
});

describe('what is signed', () => {
  it('a vote on Snapshot binds no contract', () => {
    const vote = { Vote: 'address from,string space,uint64 timestamp,bytes32 proposal,uint32 choice,string reason' };
    const message = { from: who.user, space: 'a.eth', timestamp: 1, proposal: ZERO32, choice: 1, reason: '' };
    expect(decodeSign({ chainId: null, name: 'snapshot', structs: vote, message })).toMatchObject([
      { type: 'vote', flags: [] },
    ]);
    expect(decodeSign({ contract: who.contract, name: 'snapshot', structs: vote, message })).toMatchObject([
      { type: 'signTypedData', flags: ['undecodable'] },
    ]);
  });

  it('inside of a smart account’s wrapper is the contract’s own struct', () => {
    const wrapped = {
      TypedDataSign:
        'Permit contents,string name,string version,uint256 chainId,address verifyingContract,bytes32 salt',
      ...structs.permit,
    };
    const contents = { owner: who.safe, spender: who.stranger, value: '5', nonce: 0, deadline: 9 };
    const message = { contents, name: 'a', version: '1', chainId: 1, verifyingContract: who.safe, salt: ZERO32 };
    expect(decodeSign({ contract: who.weEth, structs: wrapped, message })).toMatchObject([
      { protocol: 'erc20', type: 'permit', contract: who.weEth, flags: [], args: { spender: who.stranger } },
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, object]>([
    ['an extra member', { Permit: `${structs.permit.Permit},bool fast` }, { fast: true }],
    ['a missing member', { Permit: 'address owner,address spender,uint256 value,uint256 nonce' }, {}],
    ['another type', { Permit: structs.permit.Permit.replace('uint256 value', 'uint128 value') }, {}],
  ])('a permit with %s is no permit that we know', (_name, struct, part) => {
    const message = { owner: who.user, spender: who.stranger, value: '5', nonce: 0, deadline: 9, ...part };
    expect(decodeSign({ contract: who.weEth, structs: struct, message })).toMatchObject([
      { type: 'signTypedData', flags: ['undecodable'], args: { primaryType: 'Permit' } },
    ]);
  });

  it('a chain that is none makes no contract known', () => {
    const message = { owner: who.user, spender: who.stranger, value: '5', nonce: 0, deadline: 9 };
    const chainId = String(2n ** 200n) as never;
    expect(decodeSign({ contract: who.weEth, chainId, structs: structs.permit, message })).toMatchObject([
      { type: 'permit', flags: ['by-shape'], args: { domainChain: 0 } },
    ]);
  });

  it('delegation by signature is EigenLayer’s past, and elsewhere an imitation', () => {
    const struct = { StakerDelegation: 'address staker,address operator,uint256 nonce,uint256 expiry' };
    const message = { staker: who.user, operator: who.stranger, nonce: 0, expiry: 9 };
    expect(decodeSign({ contract: who.delegationManager, structs: struct, message })).toMatchObject([
      { protocol: 'eigenlayer', type: 'obsolete', flags: [] },
    ]);
    expect(decodeSign({ contract: who.contract, structs: struct, message })).toMatchObject([
      { type: 'obsolete', flags: ['look-alike'], args: { imitates: 'eigenlayer' } },
    ]);
  });
});
