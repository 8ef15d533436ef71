import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'function wrap(uint256 amount)',
  'function unwrap(uint256 amount)',
  'function multisend(address[] receivers, uint256[] amounts)',
  'function delegate(address delegatee)',
  'function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s)',
  'function mint()',
  'function setAllowedFrom(address from, bool isAllowedFrom)',
  'function setAllowedTo(address to, bool isAllowedTo)',
  'function disableTransferRestrictions()',
]);

/** EIGEN stands for bEIGEN one for one; wrapping either way restakes nothing. What every token has is read as a token's. */
export const eigen = namedTable(abi, {
  // Votes on the token, not stake: not to be taken for choosing an operator.
  delegate: ([delegatee]) => [{ type: 'delegateVotes', args: { delegatee } }],
  delegateBySig: ([delegatee, nonce, expiry]) => [{ type: 'delegateVotesBySig', args: { delegatee, nonce, expiry } }],
});
