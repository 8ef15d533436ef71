import { encodeFunctionData, parseAbi, toFunctionSelector } from 'viem';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import type { Action, Address, ChainFacts, EigenlayerFacts, Hex, Request } from '@/lib/types';
import { confirm } from './confirm';
import { decode } from './decode';

const user: Address = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const pod: Address = '0x1111111111111111111111111111111111111111';
const stranger: Address = '0x2222222222222222222222222222222222222222';
const abi = parseAbi([
  'function setProofSubmitter(address newProofSubmitter)',
  'function recoverTokens(address[] tokenList, uint256[] amountsToWithdraw, address recipient)',
]);
const submit = encodeFunctionData({ abi, functionName: 'setProofSubmitter', args: [stranger] });
const recover = encodeFunctionData({ abi, functionName: 'recoverTokens', args: [[pod], [1n], stranger] });
const mature = toFunctionSelector('markMatured()');

const catalogue = createCatalogue({ deployments: [], labels: {} });
const read = (data: Hex, chainId = 1): readonly Action[] => {
  const request: Request = {
    ...{ id: '', origin: '', topOrigin: '', chainId, account: user, subjects: [user], notes: [] },
    ...{ raw: { method: '', params: [] }, kind: 'transaction', batch: false, calls: [{ to: pod, value: 0n, data }] },
  };
  return decode(request, catalogue);
};
const facts = (eigenlayer: Partial<EigenlayerFacts>): ChainFacts => ({
  ...{ block: 1n, timestamp: 1, chainId: 1, secondsPerBlock: 12, operators: [], codeSize: {} },
  eigenlayer: { paused: {}, depositable: {}, underlying: {}, claimed: [], ...eigenlayer },
});
const genuine = facts({ pods: [{ pod, owner: user }], vaults: [vault(true)] });
const fake = facts({ pods: [{ pod }], vaults: [vault(false)] });
const unread = facts({});

function vault(isGenuine: boolean) {
  return { vault: pod, genuine: isGenuine, held: false, state: 'open', duration: 9 } as const;
}

describe('a call of a pod or a vault', () => {
  it.each([
    ['setProofSubmitter', submit],
    ['recoverTokens', recover],
    ['markMatured', mature],
  ])('%s is what it looks like until the chain says whose it is', (type, data) => {
    const actions = read(data);
    expect(actions).toMatchObject([{ protocol: 'eigenlayer', type, contract: pod, flags: ['by-shape'] }]);
    expect(confirm(actions, {})).toEqual(actions);
    expect(confirm(actions, { before: unread, after: unread })).toEqual(actions);
    expect(confirm(actions, { before: genuine })).toMatchObject([{ type, flags: [] }]);
    expect(confirm(actions, { before: fake, after: genuine })).toMatchObject([{ type, flags: [] }]);
  });

  it('is an imitation elsewhere where only EigenLayer has the function, and unknown where others may', () => {
    const [imitation] = confirm(read(submit), { before: fake, after: fake });
    expect(imitation).toMatchObject({ protocol: 'unknown', type: 'unknown', function: 'setProofSubmitter' });
    expect(imitation).toMatchObject({ flags: ['look-alike'], args: { imitates: 'eigenlayer' } });
    for (const data of [recover, mature])
      expect(confirm(read(data), { before: fake })).toMatchObject([
        { protocol: 'unknown', type: 'unknown', flags: [] },
      ]);
  });

  it('is an imitation at once on a chain without EigenLayer', () => {
    expect(read(submit, 8453)).toMatchObject([{ type: 'unknown', flags: ['look-alike'] }]);
  });

  it('is unreadable, not an imitation, where its arguments are cut short', () => {
    expect(read(submit.slice(0, -2) as Hex)).toMatchObject([{ type: 'unknown', flags: ['undecodable'] }]);
  });
});

it('other standards that are read by shape keep their flag', () => {
  const approve = encodeFunctionData({
    abi: parseAbi(['function approve(address spender, uint256 amount)']),
    args: [stranger, 1n],
  });
  expect(confirm(read(approve), { before: fake, after: fake })[0]?.flags).toContain('by-shape');
});
