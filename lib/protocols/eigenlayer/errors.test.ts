import { type Abi, encodeErrorResult, parseAbi, toFunctionSelector } from 'viem';
import { describe, expect, it } from 'vitest';
import { abi as delegationManager } from '@/contracts/artifacts/DelegationManager.json';
import { abi as strategyManager } from '@/contracts/artifacts/StrategyManager.json';
import { revertReason } from '@/lib/simulate/revertReason';
import { eigenlayer } from '.';
import { errors } from './errors';

describe('errors', () => {
  it('go by selectors, each once', () => {
    const selectors = errors.map(({ selector }) => selector);
    expect(new Set(selectors).size).toBe(selectors.length);
    expect(selectors).toContain(toFunctionSelector('WithdrawalDelayNotElapsed()'));
  });

  it('name every error of the contracts that a staker calls', () => {
    const known = new Set(errors.map(({ selector }) => selector));
    const items = ([...delegationManager, ...strategyManager] as Abi).filter((item) => item.type === 'error');
    expect(items.length).toBeGreaterThan(20);
    for (const { name, inputs } of items) {
      const selector = toFunctionSelector(`${name}(${inputs.map(({ type }) => type).join()})`);
      expect({ name, known: known.has(selector) }).toEqual({ name, known: true });
    }
  });

  it('are what a revert is read as, with arguments', () => {
    const abi = parseAbi(['error StringTooLong(string str)', 'error FullySlashed()']);
    const plain = encodeErrorResult({ abi, errorName: 'FullySlashed' });
    const told = encodeErrorResult({ abi, errorName: 'StringTooLong', args: ['long'] });
    expect(revertReason(plain, [eigenlayer])).toMatchObject({ name: 'FullySlashed', args: [] });
    expect(revertReason(told, [eigenlayer])).toMatchObject({ name: 'StringTooLong', args: ['long'] });
  });
});
