import { describe, expect, it } from 'vitest';
import {
  exposure,
  facts,
  heldToken,
  northwindPosition,
  position,
  queuedPosition,
  TIME,
  token,
} from '@/components/fixtures/exposures';
import { fakeCatalogue, parties, stEth } from '@/components/fixtures/parties';
import {
  action,
  call,
  finding,
  review,
  simulated,
  transaction,
  unavailable,
  verdict,
} from '@/components/fixtures/review';
import { createWords } from '@/lib/format/createWords';
import type { Review } from '@/lib/types';
import { tell } from './tell';

const words = createWords('en');
const linesOf = (part: Parameters<typeof review>[0]) => review(part).headline;
const atStake = (it: Review) =>
  tell({ ...it, catalogue: fakeCatalogue() }, words).atStake.map(({ amount, asset }) =>
    words.amount(amount, asset, 'up'),
  );

const delegate = action({ type: 'delegate', args: { operator: parties.northwind } });
const alone = exposure([position({ amount: token(5.2) })]);
const delegated = exposure([northwindPosition(token(5.2))]);
const withNorthwind = facts({ operator: parties.northwind });

describe('headline', () => {
  it('delegate: all that could be lost, how, and the way back', () => {
    const it = review({
      actions: [delegate],
      exposure: { before: alone, after: delegated },
      facts: { before: facts(), after: withNorthwind },
    });
    expect(it.headline).toEqual({
      act: 'Delegate to Northwind Staking',
      worst: 'You could lose all 5.2000 stETH',
      how: '2 services (AVSs, networks that the operator works for) could slash 0.6240 stETH (take it as a penalty) at once. After a notice of 1 day the operator can raise that to all of it. Leaving takes 14 days.',
    });
    expect(atStake(it)).toEqual(['5.2000 stETH']);
  });

  it.each([
    ['no notice', { noticeBlocks: 0n }, /at once, without notice/],
    ['an unset notice', { isSet: false }, /has not set its notice period yet/],
    ['an unread operator', { operators: [] }, /How fast .* was not read/],
    ['an unread exit', { withdrawalDelayBlocks: undefined }, /How long leaving takes was not read/],
  ])('delegate with %s', (_name, part, how) => {
    const after = facts({ operator: parties.northwind, ...part });
    expect(
      linesOf({ actions: [delegate], exposure: { before: alone, after: delegated }, facts: { after } }).how,
    ).toMatch(how);
  });

  it('delegate with nothing restaked speaks of what comes later', () => {
    const after = exposure([]);
    const it = review({ actions: [delegate], exposure: { before: after, after }, facts: { after: withNorthwind } });
    expect(it.headline.worst).toBe('All that you restake later could be lost');
    expect(atStake(it)).toEqual([]);
  });

  it('deposit without an operator locks, and nothing can be slashed', () => {
    const deposit = action({ type: 'deposit', args: { token: parties.stEth, amount: token(2), staker: parties.user } });
    const it = review({
      actions: [deposit],
      exposure: { before: exposure([]), after: exposure([position({ amount: token(2) })]) },
      facts: { after: facts() },
    });
    expect(it.headline).toEqual({
      act: 'Deposit 2.0000 stETH into EigenLayer',
      worst: '2.0000 stETH cannot be had back for 14 days',
      how: 'You have no operator, so nothing of it can be slashed (taken as a penalty) yet. The way back is to queue a withdrawal and wait.',
    });
    expect(atStake(it)).toEqual(['2.0000 stETH']);
  });

  it('deposit under an operator counts only what is new', () => {
    const deposit = action({ type: 'deposit', args: { token: parties.stEth, amount: token(2), staker: parties.user } });
    const it = review({
      actions: [deposit],
      exposure: { before: exposure([northwindPosition(token(4))]), after: exposure([northwindPosition(token(6))]) },
      facts: { after: withNorthwind },
    });
    expect(it.headline.worst).toBe('At most 2.0000 stETH more could be slashed');
    expect(it.headline.how).toMatch(
      /^It joins what your operator Northwind Staking holds\..*could slash 0\.7200 stETH/,
    );
  });

  it('deposit for somebody else is a gift', () => {
    const deposit = action({
      type: 'deposit',
      args: { token: parties.stEth, amount: token(2), staker: parties.thief },
    });
    expect(linesOf({ actions: [deposit] })).toMatchObject({
      act: 'Deposit 2.0000 stETH into EigenLayer for 0x5Ad1…77C0',
      worst: '2.0000 stETH would no longer be yours',
    });
  });

  it('undelegate queues everything and says until when', () => {
    const undelegate = action({ type: 'undelegate', args: { staker: parties.user } });
    const after = exposure([queuedPosition(token(5.2))]);
    const { worst, how } = linesOf({
      actions: [undelegate],
      exposure: { before: delegated, after },
      facts: { after: facts() },
    });
    expect(worst).toBe(`Up to 5.2000 stETH could still be slashed until ${words.date(TIME + 100_801 * 12)}`);
    expect(how).toMatch(
      /^All your stake goes into the withdrawal queue\. If nothing is slashed .*Northwind Staking still answers/,
    );
  });

  it('queueWithdrawal counts only the new entry', () => {
    const old = queuedPosition(token(1), { withdrawalRoot: `0x${'01'.repeat(32)}` });
    const it = review({
      actions: [action({ type: 'queueWithdrawal' })],
      exposure: {
        before: exposure([northwindPosition(token(5)), old]),
        after: exposure([northwindPosition(token(3)), old, queuedPosition(token(2))]),
      },
    });
    expect(it.headline.worst).toMatch(/^Up to 2\.0000 stETH could still be slashed until /);
    expect(atStake(it)).toEqual(['2.0000 stETH']);
  });

  it('completeWithdrawal: what arrives, or what goes back to risk', () => {
    const before = exposure([queuedPosition(token(3))]);
    const change = { asset: stEth, account: parties.user, before: 0n, after: token(3) } as const;
    const tokens = review({
      actions: [action({ type: 'completeWithdrawal', args: { receiveAsTokens: true } })],
      simulation: simulated({ assetChanges: [change] }),
      exposure: { before, after: exposure([]) },
    });
    expect(tokens.headline.worst).toBe('3.0000 stETH comes to your account');
    expect(atStake(tokens)).toEqual([]);
    const shares = linesOf({
      actions: [action({ type: 'completeWithdrawal', args: { receiveAsTokens: false } })],
      exposure: { before, after: exposure([northwindPosition(token(3))]) },
      facts: { after: withNorthwind },
    });
    expect(shares).toMatchObject({
      act: 'Restake a queued withdrawal',
      worst: 'At most 3.0000 stETH more could be slashed',
    });
  });

  it('approve: exact, unlimited with and without a balance, and revoking', () => {
    const approve = (amount: bigint, unlimited = false) =>
      action({
        protocol: 'erc20',
        type: 'approve',
        contract: parties.stEth,
        args: { token: parties.stEth, spender: parties.thief, amount, unlimited },
      });
    expect(linesOf({ actions: [approve(token(3))] })).toMatchObject({
      act: 'Let 0x5Ad1…77C0 move 3.0000 stETH',
      worst: '3.0000 stETH could be taken from you',
    });
    const unlimited = { actions: [approve(2n ** 256n - 1n, true)] };
    expect(linesOf(unlimited).worst).toBe('All stETH you ever hold could be taken');
    expect(linesOf({ ...unlimited, exposure: { after: exposure([heldToken(token(15))]) } }).worst).toBe(
      'All your 15.0000 stETH could be taken',
    );
    expect(linesOf({ actions: [approve(0n)] }).worst).toBe('0x5Ad1…77C0 can no longer take your stETH');
  });

  it('a look-alike is named as one, whatever it does', () => {
    const fake = action({
      type: 'delegate',
      contract: parties.fakeManager,
      function: 'delegateTo',
      flags: ['look-alike'],
    });
    const lines = linesOf({
      actions: [fake],
      simulation: simulated({ assetChanges: [{ asset: stEth, account: parties.user, before: token(5), after: 0n }] }),
    });
    expect(lines.act).toBe('Call delegateTo on a contract that is not EigenLayer’s');
    expect(lines.worst).toBe('5.0000 stETH would leave your account');
    expect(linesOf({ actions: [fake], simulation: unavailable }).worst).toBe(
      'A contract that imitates EigenLayer would act in your name',
    );
  });

  it('an unknown call is unknown, with and without a simulation', () => {
    const unknown = action({
      protocol: 'unknown',
      type: 'unknown',
      function: '0x12345678',
      contract: parties.fakeManager,
      flags: ['unknown-function'],
    });
    expect(linesOf({ actions: [unknown] }).worst).toBe(
      'No balance that was read goes down, but what this does is not known',
    );
    expect(linesOf({ actions: [unknown], simulation: unavailable }).worst).toBe(
      'The worst case could not be worked out',
    );
  });

  it('a plain send has no way back', () => {
    const send = action({ protocol: 'unknown', type: 'unknown', function: '0x', contract: parties.thief });
    const lines = linesOf({
      actions: [send],
      request: transaction([call({ to: parties.thief, data: '0x', value: token(1.5) })]),
    });
    expect(lines).toMatchObject({ act: 'Send 1.5000 ETH to 0x5Ad1…77C0', worst: '1.5000 ETH leaves you for good' });
  });

  it('a revert costs only the fee', () => {
    const simulation = simulated({
      status: 'reverted',
      reason: { name: 'WithdrawalDelayNotElapsed', args: [], data: '0x' },
    });
    expect(linesOf({ actions: [action({ type: 'completeWithdrawal' })], simulation })).toMatchObject({
      worst: 'This transaction would fail',
      how: 'The contract answers “WithdrawalDelayNotElapsed”. Only the network fee would be lost.',
    });
  });

  it('the worst call of a batch stands first', () => {
    const approve = action({
      protocol: 'erc20',
      type: 'approve',
      args: { token: parties.stEth, spender: parties.thief, amount: token(9) },
      path: [1],
    });
    const deposit = action({
      type: 'deposit',
      args: { token: parties.stEth, amount: token(2), staker: parties.user },
      path: [0],
    });
    const request = transaction([call(), call({ to: parties.stEth })]);
    const worst = review({
      actions: [deposit, approve],
      request,
      verdict: verdict([finding('danger', 'x', 'x', undefined, [1])]),
    });
    expect(worst.headline.act).toBe('2 calls in one confirmation');
    expect(worst.headline.worst).toBe('Call 2: 9.0000 stETH could be taken from you');
    expect(linesOf({ actions: [approve, deposit], request }).worst).toMatch(/^Call 1: /);
  });

  it.each(['deposit', 'delegate', 'redelegate', 'undelegate', 'queueWithdrawal', 'completeWithdrawal'])(
    '%s without a simulation invents no figure',
    (type) => {
      const args = { operator: parties.northwind, staker: parties.user, token: parties.stEth, amount: token(2) };
      const lines = linesOf({
        actions: [action({ type, args })],
        simulation: unavailable,
        exposure: { before: delegated },
      });
      expect(lines.worst).toBe('The worst case could not be worked out');
      expect(lines.how).toMatch(/not known/);
      expect(lines.how).not.toMatch(/0\.6240|5\.2000|14 days/);
    },
  );

  it('signatures say what cannot be known', () => {
    const typed = {
      ...transaction(),
      kind: 'typedData',
      typedData: { primaryType: 'Permit\u202e', domain: { name: 'Wrapped eETH' }, types: {}, message: {} },
    } as never;
    expect(linesOf({ actions: [], request: typed }).act).toBe('Sign Permit⟨U+202E⟩ for Wrapped eETH');
    const hash = { ...transaction(), kind: 'message', message: `0x${'11'.repeat(32)}` } as never;
    expect(linesOf({ actions: [], request: hash }).worst).toBe('What you would sign cannot be known');
  });

  it('every sentence has words', () => {
    const types = [
      'deposit',
      'delegate',
      'redelegate',
      'undelegate',
      'queueWithdrawal',
      'completeWithdrawal',
      'registerAsOperator',
      'modifyOperatorDetails',
      'updateOperatorMetadataURI',
      'somethingNew',
    ];
    for (const type of types)
      for (const simulation of [simulated(), unavailable, simulated({ status: 'reverted' })])
        for (const part of [
          {},
          { exposure: { before: alone, after: delegated }, facts: { before: facts(), after: withNorthwind } },
        ])
          expect(Object.values(linesOf({ actions: [action({ type })], simulation, ...part })).join(' ')).not.toMatch(
            /(review|actions|common)\.\w+|\{\{/,
          );
  });
});
