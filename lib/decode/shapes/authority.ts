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
  'function nominateNewOwner(address newOwner)',
  'function transferAdmin(address newOwner)',
  'function transferGovernance(address newOwner)',
  'function setGovernance(address newOwner)',
  'function setGovernor(address newOwner)',
  'function setController(address newOwner)',
  'function updateAuthority(address target, address authority)',
]);

/** Names of ENS: whoever owns one says where what is sent to it goes. */
const namesAbi = parseAbi([
  'function setOwner(bytes32 node, address newOwner)',
  'function setSubnodeOwner(bytes32 node, bytes32 label, address newOwner)',
  'function setRecord(bytes32 node, address newOwner, address resolver, uint64 ttl)',
  'function setSubnodeRecord(bytes32 node, bytes32 label, address newOwner, address resolver, uint64 ttl)',
  'function reclaim(uint256 id, address newOwner)',
  'function approve(bytes32 node, address delegate, bool approved)',
]);

/** Offices that a contract fills by an address alone. */
const officesAbi = parseAbi([
  'function rely(address grantee)',
  'function addAdmin(address grantee)',
  'function addOperator(address grantee)',
  'function setOperator(address grantee)',
  'function addMinter(address grantee)',
  'function setMinter(address grantee)',
  'function setManager(address grantee)',
  'function setDelegate(address grantee)',
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
  'function setImplementation(address implementation)',
  'function diamondCut((address facet, uint8 action, bytes4[] selectors)[] cuts, address init, bytes data)',
]);

type Named = { call: { to: Address } };

const owns = (newOwner: Address | null, { call }: Named): ActionPart[] => [
  { type: 'changeOwner', args: { of: call.to, newOwner } },
];

const runs = (implementation: Address, of: Address): ActionPart[] => [
  { type: 'upgrade', args: { of, implementation } },
];

/** Nobody in it is a right taken away. */
const office = (grantee: Address, { call }: Named, role: string, given = !/^0x0{40}$/.test(grantee)): ActionPart[] => [
  given
    ? { type: 'grantRole', args: { of: call.to, role, grantee } }
    : { type: 'revokeRole', args: { of: call.to, role, account: grantee } },
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
    nominateNewOwner: ([newOwner], context) => owns(newOwner, context),
    transferAdmin: ([newOwner], context) => owns(newOwner, context),
    transferGovernance: ([newOwner], context) => owns(newOwner, context),
    setGovernance: ([newOwner], context) => owns(newOwner, context),
    setGovernor: ([newOwner], context) => owns(newOwner, context),
    setController: ([newOwner], context) => owns(newOwner, context),
    updateAuthority: ([target, newOwner]) => [{ type: 'changeOwner', args: { of: target, newOwner } }],
  }),
  functionTable(namesAbi, {
    setOwner: ([, newOwner], context) => owns(newOwner, context),
    setSubnodeOwner: ([, , newOwner], context) => owns(newOwner, context),
    setRecord: ([, newOwner], context) => owns(newOwner, context),
    setSubnodeRecord: ([, , newOwner], context) => owns(newOwner, context),
    reclaim: ([, newOwner], context) => owns(newOwner, context),
    approve: ([node, grantee, approved], context) => office(grantee, context, node, approved),
  }),
  functionTable(officesAbi, {
    rely: ([grantee], context) => office(grantee, context, 'ward'),
    addAdmin: ([grantee], context) => office(grantee, context, 'admin'),
    addOperator: ([grantee], context) => office(grantee, context, 'operator'),
    setOperator: ([grantee], context) => office(grantee, context, 'operator'),
    addMinter: ([grantee], context) => office(grantee, context, 'minter'),
    setMinter: ([grantee], context) => office(grantee, context, 'minter'),
    setManager: ([grantee], context) => office(grantee, context, 'manager'),
    setDelegate: ([grantee], context) => office(grantee, context, 'delegate'),
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
    setImplementation: ([implementation], { call }) => runs(implementation, call.to),
    diamondCut: ([cuts, init], { call }) =>
      cuts.length === 0 ? runs(init, call.to) : cuts.flatMap(({ facet }) => runs(facet, call.to)),
  }),
);
