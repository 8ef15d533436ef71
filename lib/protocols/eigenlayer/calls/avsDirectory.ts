import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'struct OperatorSignature { bytes signature; bytes32 salt; uint256 expiry; }',
  'function registerOperatorToAVS(address operator, OperatorSignature operatorSignature)',
  'function deregisterOperatorFromAVS(address operator)',
  'function cancelSalt(bytes32 salt)',
  'function updateAVSMetadataURI(string metadataURI)',
  'function pause(uint256 newPausedStatus)',
  'function pauseAll()',
  'function unpause(uint256 newPausedStatus)',
]);

/** Which operator works for which AVS, as it was before slashing: nothing can be slashed through it. */
export const avsDirectory = namedTable(abi, {
  registerOperatorToAVS: ([operator, { salt, expiry }]) => [
    { type: 'registerOperatorToAVS', args: { operator, salt, expiry } },
  ],
});
