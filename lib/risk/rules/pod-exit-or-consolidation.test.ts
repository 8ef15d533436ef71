import { parties } from '@/components/fixtures/parties';
import { eigenlayerCall, pod, saying } from '../testing/eigenlayer';
import { delegation, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './pod-exit-or-consolidation';

const key = (digit: string) => `0x${digit.repeat(96)}`;
const withdraw = (amounts: readonly bigint[], part = {}) =>
  eigenlayerCall(
    'requestWithdrawal',
    { requests: amounts.map((amountGwei) => ({ pubkey: key('a'), amountGwei })) },
    part,
  );
const merge = (targets: readonly string[], part = {}) =>
  eigenlayerCall(
    'requestConsolidation',
    { requests: targets.map((targetPubkey) => ({ srcPubkey: key('a'), targetPubkey })) },
    part,
  );
const foreign = saying({ pods: [{ pod, owner: parties.harbor }] });

testRule(rule, {
  fires: [
    { when: 'two validators end', on: withdraw([0n, 0n, 5n]), severity: 'danger', says: ['2 validators would leave'] },
    {
      when: 'one ends, and nothing was read',
      on: withdraw([0n], unsimulated),
      severity: 'danger',
      says: ['1 validator '],
    },
    { when: 'ETH is drawn', on: withdraw([1_500_000_000n]), severity: 'warning', says: ['1.5000 ETH'] },
    { when: 'one merges into another', on: merge([key('b')]), severity: 'danger', says: ['0xbbbbbbbb…bbbbbbbb'] },
    { when: 'one is to compound', on: merge([key('A')]), severity: 'warning', says: ['compounding'] },
    {
      when: 'they are somebody else’s',
      on: withdraw([0n], foreign),
      severity: 'critical',
      says: ['Harbor Nodes', 'somebody else'],
    },
  ],
  quiet: [
    { when: 'nothing is asked for', on: withdraw([]), state: 'clear' },
    { when: 'a checkpoint begins', on: eigenlayerCall('startCheckpoint', {}), state: 'not-applicable' },
    { when: 'no pod is touched', on: delegation(), state: 'not-applicable' },
  ],
});
