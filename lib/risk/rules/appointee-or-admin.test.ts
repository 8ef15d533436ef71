import { toFunctionSelector } from 'viem';
import { parties } from '@/components/fixtures/parties';
import { eigenlayerCall, saying } from '../testing/eigenlayer';
import { delegation, stranger, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './appointee-or-admin';

const admin = (who: string, part = {}, account: string = parties.user) =>
  eigenlayerCall('addPendingAdmin', { account, admin: who }, part);
const appointee = (who: string, part = {}, selector = toFunctionSelector('undelegate(address)')) =>
  eigenlayerCall(
    'setAppointee',
    { account: parties.user, appointee: who, target: parties.delegationManager, selector },
    part,
  );
const remove = (who: string, part = {}) => eigenlayerCall('removeAdmin', { account: parties.user, admin: who }, part);
const operator = saying({ isOperator: true });
const avs = saying({ isAvs: true });

testRule(rule, {
  fires: [
    { when: 'a staker makes a stranger administrator', on: admin(stranger), severity: 'danger', says: ['a staker'] },
    { when: 'an operator does', on: admin(stranger, operator), severity: 'critical', says: ['decides no longer'] },
    { when: 'a service does', on: admin(stranger, avs), severity: 'critical' },
    { when: 'what the account is was not read', on: admin(stranger, unsimulated), severity: 'critical' },
    { when: 'for an account that the user acts for', on: admin(stranger, {}, parties.northwind), severity: 'critical' },
    {
      when: 'a staker lets a stranger call',
      on: appointee(stranger),
      severity: 'danger',
      says: ['undelegate of EigenLayer DelegationManager'],
    },
    { when: 'an operator lets a stranger call', on: appointee(stranger, operator), severity: 'critical' },
    {
      when: 'what may be called is not known',
      on: appointee(stranger, operator, '0xdeadbeef'),
      severity: 'critical',
      says: ['0xdeadbeef'],
    },
    { when: 'an operator takes itself off', on: remove(parties.user, operator), severity: 'critical' },
    { when: 'a staker takes itself off', on: remove(parties.user), severity: 'danger' },
  ],
  quiet: [
    { when: 'the user is its own administrator', on: admin(parties.user), state: 'clear' },
    { when: 'the user lets itself call', on: appointee(parties.user), state: 'clear' },
    { when: 'a stranger is taken off', on: remove(stranger, operator), state: 'clear' },
    { when: 'a right is taken back', on: eigenlayerCall('removeAppointee', {}), state: 'not-applicable' },
    { when: 'nobody gets power', on: delegation(), state: 'not-applicable' },
  ],
});
