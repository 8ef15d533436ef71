import { parseAbi } from 'viem';
import type { Address } from '@/lib/types';
import { type ActionPart, functionTable, joinTables } from '../functionTable';

const ownershipAbi = parseAbi([
  'function transferOwnership(address newOwner)',
  'function setOwner(address newOwner)',
  'function changeOwner(address newOwner)',
  'function setPendingOwner(address newOwner)',
  'function proposeOwner(address newOwner)',
  'function setAdmin(address newOwner)',
  'function changeAdmin(address newOwner)',
  'function setPendingAdmin(address newOwner)',
  'function beginDefaultAdminTransfer(address newOwner)',
  'function renounceOwnership()',
  'function setAuthority(address authority)',
]);

const rolesAbi = parseAbi([
  'function grantRole(bytes32 role, address account)',
  'function revokeRole(bytes32 role, address account)',
  'function renounceRole(bytes32 role, address account)',
]);
/** OpenZeppelin's AccessManager. */
const managerRolesAbi = parseAbi(['function grantRole(uint64 role, address account, uint32 delay)']);

const upgradesAbi = parseAbi([
  'function upgradeTo(address implementation)',
  'function upgradeToAndCall(address implementation, bytes data)',
  'function upgrade(address proxy, address implementation)',
  'function upgradeAndCall(address proxy, address implementation, bytes data)',
  'function changeProxyAdmin(address proxy, address newOwner)',
  'function changeMasterCopy(address implementation)',
]);

type Named = { call: { to: Address } };

const owns = (newOwner: Address | null, { call }: Named): ActionPart[] => [
  { type: 'changeOwner', args: { of: call.to, newOwner } },
];

const runs = (implementation: Address, of: Address): ActionPart[] => [
  { type: 'upgrade', args: { of, implementation } },
];

/** Handing over what is not a token: a contract, its code, a role. At any contract, by exact shape. */
export const authority = joinTables(
  functionTable(ownershipAbi, {
    transferOwnership: ([newOwner], context) => owns(newOwner, context),
    setOwner: ([newOwner], context) => owns(newOwner, context),
    changeOwner: ([newOwner], context) => owns(newOwner, context),
    setPendingOwner: ([newOwner], context) => owns(newOwner, context),
    proposeOwner: ([newOwner], context) => owns(newOwner, context),
    setAdmin: ([newOwner], context) => owns(newOwner, context),
    changeAdmin: ([newOwner], context) => owns(newOwner, context),
    setPendingAdmin: ([newOwner], context) => owns(newOwner, context),
    beginDefaultAdminTransfer: ([newOwner], context) => owns(newOwner, context),
    renounceOwnership: (_, context) => owns(null, context),
    setAuthority: ([newAuthority], context) => owns(newAuthority, context),
  }),
  functionTable(rolesAbi, {
    grantRole: ([role, grantee], { call }) => [{ type: 'grantRole', args: { of: call.to, role, grantee } }],
    revokeRole: ([role, account], { call }) => [{ type: 'revokeRole', args: { of: call.to, role, account } }],
    renounceRole: ([role, account], { call }) => [{ type: 'revokeRole', args: { of: call.to, role, account } }],
  }),
  functionTable(managerRolesAbi, {
    grantRole: ([role, grantee], { call }) => [{ type: 'grantRole', args: { of: call.to, role, grantee } }],
  }),
  functionTable(upgradesAbi, {
    upgradeTo: ([implementation], { call }) => runs(implementation, call.to),
    upgradeToAndCall: ([implementation], { call }) => runs(implementation, call.to),
    upgrade: ([proxy, implementation]) => runs(implementation, proxy),
    upgradeAndCall: ([proxy, implementation]) => runs(implementation, proxy),
    changeProxyAdmin: ([proxy, newOwner]) => [{ type: 'changeOwner', args: { of: proxy, newOwner } }],
    changeMasterCopy: ([implementation], { call }) => runs(implementation, call.to),
  }),
);
