import { parseAbi } from 'viem';
import { namedTable } from '@/lib/decode/namedTable';

const abi = parseAbi([
  'struct OperatorSet { address avs; uint32 id; }',
  'function registerKey(address operator, OperatorSet operatorSet, bytes keyData, bytes signature)',
  'function deregisterKey(address operator, OperatorSet operatorSet)',
  'function configureOperatorSet(OperatorSet operatorSet, uint8 curveType)',
]);

/** None, ECDSA, BN254. */
const CURVES = 3;

/** The keys with which operators sign for AVSs. */
export const keyRegistrar = namedTable(abi, {
  registerKey: ([operator, operatorSet, keyData]) => [
    { type: 'registerKey', args: { operator, operatorSet, keyData } },
  ],
  configureOperatorSet: ([operatorSet, curveType]) =>
    curveType < CURVES ? [{ type: 'configureOperatorSet', args: { operatorSet, curveType } }] : [],
});
