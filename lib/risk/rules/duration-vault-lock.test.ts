import { TIME } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import type { DurationVaultFacts, EigenlayerFacts } from '@/lib/types';
import { saying, vault } from '../testing/eigenlayer';
import {
  delegateAction,
  delegation,
  deposit,
  depositAction,
  queueAction,
  queueing,
  stranger,
  undelegation,
  unsimulated,
} from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './duration-vault-lock';

const YEAR = 365 * 24 * 60 * 60;
const open: DurationVaultFacts = { vault, genuine: true, held: false, state: 'open', duration: YEAR };
const locked: DurationVaultFacts = { ...open, held: true, state: 'locked', unlockAt: TIME + YEAR };
const having = (...vaults: readonly DurationVaultFacts[]) => saying({ vaults });
const into = { actions: [depositAction({ strategy: vault })] };
const under = [{ ...delegateAction, args: { operator: vault } }];
const unread: Partial<EigenlayerFacts> = { vaults: undefined };

testRule(rule, {
  fires: [
    {
      when: 'a deposit into an open vault',
      on: deposit({ ...into, ...having(open) }),
      severity: 'danger',
      says: ['365 days'],
    },
    {
      when: 'a deposit into one that does not say for how long',
      on: deposit({ ...into, ...having({ ...open, duration: 0 }) }),
      severity: 'danger',
      says: ['a time that was not read'],
    },
    {
      when: 'a deposit into a locked vault',
      on: deposit({ ...into, ...having(locked) }),
      severity: 'danger',
      says: ['before'],
    },
    {
      when: 'the vault becomes the operator',
      on: delegation({ part: { actions: under, ...having(open) } }),
      severity: 'warning',
    },
    {
      when: 'a held vault is locked, and the user leaves',
      on: undelegation(having(locked)),
      severity: 'warning',
      says: ['fails'],
    },
    {
      when: 'shares of a locked vault are queued',
      on: queueing({ actions: [queueAction({ strategies: [vault] })], ...having(locked) }),
      severity: 'warning',
    },
  ],
  quiet: [
    { when: 'it is no vault', on: deposit(having()), state: 'clear' },
    {
      when: 'the vault’s time is over',
      on: deposit({ ...into, ...having({ ...open, state: 'matured' }) }),
      state: 'clear',
    },
    { when: 'other shares are queued', on: queueing(having(locked)), state: 'clear' },
    {
      when: 'a vault is locked that the user has nothing in',
      on: undelegation(having({ ...locked, held: false })),
      state: 'clear',
    },
    {
      when: 'somebody else’s stake leaves',
      on: undelegation({
        ...having(locked),
        actions: [{ ...delegateAction, type: 'undelegate', args: { staker: parties.user }, actor: stranger }],
      }),
      state: 'clear',
    },
    { when: 'vaults were not read', on: deposit({ ...into, ...saying(unread) }), state: 'not-checked' },
    { when: 'nothing was read', on: deposit({ ...into, ...unsimulated }), state: 'not-checked', why: 'simulated' },
  ],
});
