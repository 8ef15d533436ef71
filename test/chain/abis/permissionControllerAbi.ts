import { parseAbi } from 'viem';

export const permissionControllerAbi = parseAbi([
  'function addPendingAdmin(address account, address admin)',
  'function acceptAdmin(address account)',
  'function setAppointee(address account, address appointee, address target, bytes4 selector)',
  'function getAdmins(address account) view returns (address[])',
]);
