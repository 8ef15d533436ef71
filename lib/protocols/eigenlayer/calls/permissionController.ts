import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'function addPendingAdmin(address account, address admin)',
  'function acceptAdmin(address account)',
  'function removeAdmin(address account, address admin)',
  'function removePendingAdmin(address account, address admin)',
  'function setAppointee(address account, address appointee, address target, bytes4 selector)',
  'function removeAppointee(address account, address appointee, address target, bytes4 selector)',
]);

/** Who may act for an operator or an AVS. A staker's own stake is out of its reach. */
export const permissionController = namedTable(abi, {
  // Whoever calls becomes the admin.
  acceptAdmin: ([account], { request }) => [{ type: 'acceptAdmin', args: { account, admin: request.account } }],
});
