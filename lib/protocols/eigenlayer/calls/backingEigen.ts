import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'function delegate(address delegatee)',
  'function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s)',
  'function mint(address to, uint256 amount)',
  'function burn(uint256 amount)',
  'function setIsMinter(address minterAddress, bool newStatus)',
  'function setAllowedFrom(address from, bool isAllowedFrom)',
  'function setAllowedTo(address to, bool isAllowedTo)',
  'function disableTransferRestrictions()',
]);

/** bEIGEN, which EIGEN is made of. What every token has is read as a token's. */
export const backingEigen = namedTable(abi, {
  delegate: ([delegatee]) => [{ type: 'delegateVotes', args: { delegatee } }],
  delegateBySig: ([delegatee, nonce, expiry]) => [{ type: 'delegateVotesBySig', args: { delegatee, nonce, expiry } }],
});
