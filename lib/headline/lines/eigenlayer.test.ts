import { describe, expect, it } from 'vitest';
import { facts, token } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { action, review, unavailable } from '@/components/fixtures/review';
import { calls } from '@/lib/protocols/eigenlayer/calls';
import { typed } from '@/lib/protocols/eigenlayer/typed';
import type { Action, Review } from '@/lib/types';
import { eigenlayerLines } from './eigenlayer';

const key = (digit: string) => `0x${digit.repeat(96)}`;
const linesOf = (type: string, args: Action['args'] = {}, part: Partial<Review> = {}) =>
  review({ ...part, actions: [action({ type, args })] }).headline;

describe('EigenLayer’s other acts', () => {
  it.each(Object.keys(eigenlayerLines))('%s has words, with an endpoint and without', (type) => {
    const parts: readonly Partial<Review>[] = [{}, { simulation: unavailable }];
    for (const part of parts) {
      const { act, worst, how } = linesOf(type, {}, part);
      for (const line of [act, worst, how]) {
        expect(line).not.toBe('');
        expect(line).not.toMatch(/actions\.|review\.|\{\{|undefined|NaN|\bsafe\b/i);
      }
      if (/slash/i.test(how)) expect(`${worst} ${how}`).toMatch(/penalt|penalised/i);
    }
  });

  it('are acts that are read', () => {
    const names = Object.values(calls).flatMap((table) => [...table.values()].map(({ item }) => item.name));
    const known = new Set([...names, 'createOperatorSet', 'delegateVotes', 'delegateVotesBySig']);
    const signed = [...typed.values()].flatMap((entry) => entry.act({}, {} as never).map(({ type }) => type));
    for (const type of Object.keys(eigenlayerLines)) expect([...known, ...signed]).toContain(type);
  });

  it('staking through a pod names what is tied up', () => {
    expect(linesOf('stake', { pubkey: key('a'), value: token(32) })).toMatchObject({
      act: 'Stake 32.0000 ETH through your EigenPod',
      worst: '32.0000 ETH cannot be had back before the validator ends',
    });
  });

  it('a party is named, and it makes a difference whether it is the person', () => {
    expect(linesOf('setProofSubmitter', { newProofSubmitter: parties.thief }).act).toBe(
      'Let 0x5Ad1…77C0 act for your validators',
    );
    expect(linesOf('setProofSubmitter', { newProofSubmitter: parties.user }).act).toBe('Act for your validators alone');
    expect(linesOf('recoverTokens', { tokenList: [], amountsToWithdraw: [], recipient: parties.thief }).worst).toBe(
      'Tokens in the EigenPod go to 0x5Ad1…77C0',
    );
  });

  it('validators that end, pay out, merge or compound are told apart', () => {
    const requests = (amountGwei: bigint) => [{ pubkey: key('a'), amountGwei }];
    const moves = (targetPubkey: string) => [{ srcPubkey: key('a'), targetPubkey }];
    expect(linesOf('requestWithdrawal', { requests: requests(0n) }).act).toBe('End validators');
    expect(linesOf('requestWithdrawal', { requests: requests(1_500_000_000n) }).act).toBe(
      'Draw 1.5000 ETH from your validators',
    );
    expect(linesOf('requestConsolidation', { requests: moves(key('b')) }).act).toBe('Merge validators');
    expect(linesOf('requestConsolidation', { requests: moves(key('a')) }).worst).toBe('It cannot be undone');
  });

  it('what operators and services sign says whom it affects', () => {
    const operatorSet = { avs: parties.eigenDa, id: 1 };
    expect(linesOf('modifyAllocations', { operator: parties.northwind, operatorSet })).toMatchObject({
      act: 'Change what EigenDA can slash',
      worst: 'More of the stake with Northwind Staking could be slashed',
    });
    const shorter = { operator: parties.northwind, delay: 7_200 };
    expect(linesOf('setAllocationDelay', shorter, { facts: { before: facts() } }).act).toBe(
      'Change the notice of Northwind Staking to 1 day',
    );
    expect(linesOf('setAllocationDelay', shorter).act).toMatch(/to 7200 blocks$/);
    expect(linesOf('setOperatorPISplit', { operator: parties.northwind, split: 1_000 }).act).toMatch(/to 10\s?%$/);
  });

  it('a signature is told by what it allows', () => {
    const request = {
      ...review({ actions: [] }).request,
      ...{ kind: 'typedData', typedData: { domain: {}, types: {}, primaryType: 'Deposit', message: {} } },
    } as never;
    const args = { staker: parties.user, token: parties.stEth, amount: token(2), primaryType: 'Deposit' };
    expect(linesOf('signDeposit', args, { request, simulation: unavailable }).act).toBe(
      'Sign: let others deposit 2.0000 stETH for you',
    );
  });
});
