import { pad, zeroAddress } from 'viem';
import { calldata, send, who } from '@/lib/decode/testing/decoding';
import { asked } from '../testing/asked';
import { approval } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './ownership-change';

const ask = (shape: string, ...args: readonly unknown[]) =>
  asked(send({ to: who.contract, data: calldata(shape, ...args) }));
const bySafe = (shape: string, ...args: readonly unknown[]) =>
  asked(
    send({
      to: who.safe,
      data: calldata(
        'execTransaction(address to, uint256 v, bytes d, uint8 o, uint256 a, uint256 b, uint256 c, address e, address f, bytes s)',
        who.safe,
        0n,
        calldata(shape, ...args),
        0,
        0n,
        0n,
        0n,
        zeroAddress,
        zeroAddress,
        '0x',
      ),
    }),
  );
const role = pad('0x01', { size: 32 });

testRule(rule, {
  fires: [
    {
      when: 'an owner',
      on: ask('transferOwnership(address n)', who.stranger),
      severity: 'critical',
      says: ['would own'],
    },
    { when: 'an owner of a DSProxy', on: ask('setOwner(address n)', who.stranger), severity: 'critical' },
    { when: 'nobody as owner', on: ask('renounceOwnership()'), severity: 'critical', says: ['no owner'] },
    {
      when: 'a role',
      on: ask('grantRole(bytes32 r, address a)', role, who.stranger),
      severity: 'critical',
      says: ['role'],
    },
    { when: 'other code', on: ask('upgradeToAndCall(address i, bytes d)', who.stranger, '0x'), severity: 'critical' },
    {
      when: 'a module of a shared account',
      on: bySafe('enableModule(address m)', who.stranger),
      severity: 'critical',
      says: ['module'],
      path: [0, 0],
    },
    {
      when: 'an owner of a shared account',
      on: bySafe('addOwnerWithThreshold(address o, uint256 t)', who.stranger, 1n),
      severity: 'critical',
    },
    {
      when: 'one owner for another',
      on: bySafe('swapOwner(address p, address o, address n)', who.safe, who.user, who.stranger),
      severity: 'critical',
    },
    {
      when: 'one owner less',
      on: bySafe('removeOwner(address p, address o, uint256 t)', who.safe, who.stranger, 1n),
      severity: 'critical',
    },
    {
      when: 'fewer signatures',
      on: bySafe('changeThreshold(uint256 t)', 1n),
      severity: 'critical',
      says: ['with 1 signatures'],
    },
    { when: 'no guard', on: bySafe('setGuard(address g)', zeroAddress), severity: 'critical', says: ['nobody'] },
    { when: 'no guard for modules', on: bySafe('setModuleGuard(address g)', zeroAddress), severity: 'critical' },
    { when: 'a handler', on: bySafe('setFallbackHandler(address h)', who.stranger), severity: 'critical' },
    {
      when: 'a module of a smart account',
      on: ask('installModule(uint256 t, address m, bytes d)', 1n, who.stranger, '0x'),
      severity: 'critical',
    },
  ],
  quiet: [
    { when: 'an owner who is the user', on: ask('transferOwnership(address n)', who.user), state: 'clear' },
    {
      when: 'a module less',
      on: bySafe('disableModule(address p, address m)', who.safe, who.stranger),
      state: 'clear',
    },
    { when: 'an approval', on: approval(who.stranger, 5n), state: 'not-applicable' },
  ],
});
