import { parseAbi } from 'viem';
import type { Address, Hex } from '@/lib/types';
import { type ActionPart, functionTable } from '../functionTable';

/** delegate.xyz, both versions: another account claims and signs in as this one. CoW: an order that only its number names. */
const abi = parseAbi([
  'function delegateAll(address to, bytes32 rights, bool enable)',
  'function delegateContract(address to, address contract_, bytes32 rights, bool enable)',
  'function delegateERC721(address to, address contract_, uint256 tokenId, bytes32 rights, bool enable)',
  'function delegateERC20(address to, address contract_, bytes32 rights, uint256 amount)',
  'function delegateERC1155(address to, address contract_, uint256 tokenId, bytes32 rights, uint256 amount)',
  'function delegateForAll(address to, bool enable)',
  'function delegateForContract(address to, address contract_, bool enable)',
  'function delegateForToken(address to, address contract_, uint256 tokenId, bool enable)',
  'function setPreSignature(bytes orderUid, bool signed)',
]);

const stands = (kind: string, grantee: Address, given: boolean): ActionPart[] => [
  given
    ? { type: 'grantSession', args: { grantee, kinds: [kind], deadline: null } }
    : { type: 'revokeRole', args: { role: kind, account: grantee } },
];

const ordered = (root: Hex, signed: boolean): ActionPart[] => [
  signed ? { type: 'signRoot', args: { root } } : { type: 'cancelOrders', args: {} },
];

/** Whoever may stand in for an account, at any contract, by exact shape. */
export const operators = functionTable(abi, {
  delegateAll: ([to, , enable]) => stands('delegateAll', to, enable),
  delegateContract: ([to, , , enable]) => stands('delegateContract', to, enable),
  delegateERC721: ([to, , , , enable]) => stands('delegateERC721', to, enable),
  delegateERC20: ([to, , , amount]) => stands('delegateERC20', to, amount > 0n),
  delegateERC1155: ([to, , , , amount]) => stands('delegateERC1155', to, amount > 0n),
  delegateForAll: ([to, enable]) => stands('delegateForAll', to, enable),
  delegateForContract: ([to, , enable]) => stands('delegateForContract', to, enable),
  delegateForToken: ([to, , , enable]) => stands('delegateForToken', to, enable),
  setPreSignature: ([uid, signed]) => ordered(uid, signed),
});
