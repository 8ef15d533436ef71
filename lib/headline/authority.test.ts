import { zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { finding, simulated, unavailable, verdict } from '@/components/fixtures/review';
import { actionsOf, ask, calldata, send, shippedCatalogue, sign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { createWords } from '@/lib/format/createWords';
import type { Request, Verdict } from '@/lib/types';
import { tell } from './tell';

const words = createWords('en');
const linesOf = (request: Request, found: Verdict = verdict([])) =>
  tell(
    {
      request,
      actions: actionsOf(request),
      simulation: request.kind === 'transaction' ? simulated() : unavailable,
      ...{ exposure: {}, facts: {}, verdict: found, catalogue: shippedCatalogue },
    },
    words,
  );
const call = (shape: string, ...args: readonly unknown[]) => send({ to: who.contract, data: calldata(shape, ...args) });
const EXEC =
  'execTransaction(address to, uint256 v, bytes d, uint8 o, uint256 a, uint256 b, uint256 c, address e, address f, bytes s)';
const exec = (to: string, data: string, operation = 0) =>
  send({ to: who.safe, data: calldata(EXEC, to, 0n, data, operation, 0n, 0n, 0n, zeroAddress, zeroAddress, '0x') });

const ZERO32 = `0x${'00'.repeat(32)}`;
const item = (itemType: number, token: string, amount: string, id = 0) => ({
  ...{ itemType, token, identifierOrCriteria: id, startAmount: amount, endAmount: amount },
});
const order = (consideration: readonly object[]) =>
  sign({
    contract: who.seaport,
    structs: structs.order,
    message: {
      ...{ offerer: who.user, zone: zeroAddress, consideration, orderType: 0, startTime: 1, endTime: 1_900_000_000 },
      offer: [item(1, who.weEth, '5000000000000000000'), item(2, who.collection, '1', 77)],
      ...{ zoneHash: ZERO32, salt: '5', conduitKey: ZERO32, counter: 0 },
    },
  });

describe('headline of authority', () => {
  it('an order: what is given for what, and until when', () => {
    const lines = linesOf(order([{ ...item(0, zeroAddress, '5100000000000000000'), recipient: who.user }]));
    expect(lines).toMatchObject({
      act: 'Offer 5.0000 weETH and NFT 77 of 0x8888…8888 for 5.1000 ETH',
      worst: 'You could give 5.0000 weETH and NFT 77 of 0x8888…8888 for 5.1000 ETH',
      how: `With this signature anybody can carry out the exchange, until ${words.date(1_900_000_000)}, without asking you again.`,
    });
    expect(lines.atStake).toMatchObject([{ amount: 5n * 10n ** 18n, asset: { symbol: 'weETH' } }]);
    expect(linesOf(order([])).worst).toBe('5.0000 weETH and NFT 77 of 0x8888…8888 could be taken for nothing');
  });

  it.each<[string, Request, string, RegExp]>([
    [
      'an owner',
      call('transferOwnership(address n)', who.stranger),
      'Make 0x5Ad1…77C0 the owner of 0x6666…6666',
      /could be taken$/,
    ],
    ['nobody as owner', call('renounceOwnership()'), 'Make nobody the owner of 0x6666…6666', /could be taken$/],
    [
      'an upgrade',
      call('upgradeTo(address i)', who.stranger),
      'Let 0x6666…6666 run the code of 0x5Ad1…77C0',
      /could be taken$/,
    ],
    [
      'a loan',
      call('setAuthorization(address a, bool b)', who.stranger, true),
      'Let 0x5Ad1…77C0 control what you have at 0x6666…6666',
      /could be taken$/,
    ],
    [
      'a loan given back',
      call('setAuthorization(address a, bool b)', who.stranger, false),
      'Take a right over your loan away from 0x5Ad1…77C0',
      /no longer/,
    ],
    [
      'a module',
      exec(who.safe, calldata('enableModule(address m)', who.stranger)),
      'As 0x7777…7777: Let 0x5Ad1…77C0 act for 0x7777…7777',
      /could be taken$/,
    ],
    [
      'foreign code',
      exec(who.contract, '0x12345678', 1),
      'As 0x7777…7777: Run the code of 0x6666…6666 as the account',
      /^Everything in the account/,
    ],
    [
      'an approval by a Safe',
      exec(who.stEth, calldata('approve(address s, uint256 a)', who.stranger, 5n * 10n ** 18n)),
      'As 0x7777…7777: Let 0x5Ad1…77C0 move 5.0000 stETH',
      /^5.0000 stETH could be taken from 0x7777…7777$/,
    ],
    [
      'an approval by a Safe without an end',
      exec(who.stEth, calldata('approve(address s, uint256 a)', who.stranger, 2n ** 256n - 1n)),
      'As 0x7777…7777: Let 0x5Ad1…77C0 move all its stETH',
      /^All stETH that 0x7777…7777 ever holds could be taken$/,
    ],
    ['a hash', call('approveHash(bytes32 h)', ZERO32), 'Approve a transaction that is not shown', /cannot be known/],
    [
      'votes',
      sign({
        contract: who.contract,
        structs: structs.votes,
        message: { delegatee: who.stranger, nonce: 0, expiry: 9 },
      }),
      'Let 0x5Ad1…77C0 vote for you',
      /votes with your tokens/,
    ],
    [
      'a root',
      sign({ contract: who.contract, structs: { Root: 'bytes32 root' }, message: { root: ZERO32 } }),
      'Sign orders that are not shown',
      /cannot be known/,
    ],
  ])('%s', (_name, request, act, worst) => {
    const lines = linesOf(request);
    expect(lines.act).toBe(act);
    expect(lines.worst).toMatch(worst);
    expect(lines.how).toMatch(/\.$/);
    expect(Object.values(lines).join(' ')).not.toMatch(/(?:review|actions|common|rules)\.\w+|\{\{|\bsafe\b/i);
  });

  it('the worst step leads, not the call that it stands in', () => {
    const approve = calldata('approve(address s, uint256 a)', who.stranger, 5n * 10n ** 18n);
    const data = calldata('multicall(bytes[] c)', [calldata('setOwner(address o)', who.stranger), approve]);
    const request = send({ to: who.contract, data });
    expect(linesOf(request, verdict([finding('critical', 'x', 'x', undefined, [0, 1])])).act).toMatch(
      /^Let 0x5Ad1…77C0 move/,
    );
    expect(linesOf(request, verdict([finding('critical', 'x', 'x', undefined, [0, 0])])).act).toMatch(
      /^Make 0x5Ad1…77C0 the owner/,
    );
  });

  it('a transaction that carries code for the account leads with the code', () => {
    const request = ask('eth_sendTransaction', {
      ...{ from: who.user, to: who.stEth, data: calldata('transfer(address t, uint256 a)', who.user, 1n) },
      authorizationList: [{ address: who.stranger, chainId: '0x0', nonce: '0x1' }],
    });
    expect(linesOf(request).worst).toBe('All that this account holds could be taken');
  });

  it('an empty batch is told as what it is', () => {
    expect(linesOf(call('multicall(bytes[] c)', [])).act).toBe('Several calls in one');
  });
});
