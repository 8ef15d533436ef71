import { exposure, position, token } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import type { Address } from '@/lib/types';
import {
  chainFacts,
  delegation,
  deposit,
  depositAction,
  reverted,
  stranger,
  unlisted,
  unsimulated,
} from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './strategy-not-catalogued';

const foreign = [depositAction({ token: unlisted.address, strategy: stranger })];
const holds = (asset: typeof unlisted) => exposure([position({ amount: token(2), asset, strategy: stranger })]);
const other = [depositAction({ token: parties.stEth, strategy: stranger })];
const listed = () => ({ protocol: 'eigenlayer', role: 'strategy' });

/** What the chain says of the pool: whether deposits are taken, and the token that it names itself. */
const pool = (depositable: boolean, underlying: Address = parties.stEth) => ({
  facts: {
    before: chainFacts([], {
      eigenlayer: {
        paused: {},
        claimed: [],
        depositable: { [stranger]: depositable },
        underlying: { [stranger]: underlying },
      },
    }),
  },
});

testRule(rule, {
  fires: [
    {
      when: 'EigenLayer takes no deposits into it',
      on: deposit({ ...pool(false), actions: other, after: undefined }),
      severity: 'danger',
      says: ['off the list'],
    },
    {
      when: 'it says that it holds another token',
      on: deposit({ ...pool(true, parties.eigenDa), actions: other, after: undefined }),
      severity: 'danger',
      says: ['another token', 'EigenDA'],
    },
    {
      when: 'nobody knows the token',
      on: deposit({ actions: foreign, after: holds(unlisted) }),
      severity: 'danger',
      says: ['in no list', '0x1111…2222'],
    },
    {
      when: 'nobody knows the token, without any endpoint',
      on: deposit({ ...unsimulated, actions: foreign }),
      severity: 'danger',
    },
    {
      when: 'the pool holds another token',
      on: deposit({ actions: other, after: holds(unlisted) }),
      severity: 'danger',
      says: ['another token'],
    },
    {
      when: 'a listed pool of another token',
      on: deposit({ actions: other, after: holds(unlisted), known: listed }),
      severity: 'danger',
    },
  ],
  quiet: [
    {
      when: 'EigenLayer takes deposits into it',
      on: deposit({ ...pool(true), actions: other, after: undefined }),
      state: 'clear',
    },
    { when: 'the pool holds a known token', on: deposit(), state: 'clear' },
    {
      when: 'the pool is listed, without any endpoint',
      on: deposit({ ...unsimulated, known: listed }),
      state: 'clear',
    },
    { when: 'nobody could ask the pool what it holds', on: deposit(unsimulated), state: 'not-checked' },
    {
      when: 'it would fail',
      on: deposit({ ...reverted, before: undefined, after: undefined }),
      state: 'not-checked',
      why: 'fail',
    },
    { when: 'nothing is deposited', on: delegation(), state: 'not-applicable' },
  ],
});
